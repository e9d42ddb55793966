import { createHash } from "node:crypto";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { FunctionsEntryPlugin, functionsEntry } from "./scripts/functionsEntry.js";

const root = import.meta.dirname;

/** Safari 16 is the oldest engine that Office on Mac runs add-ins in today; Edge and Chrome are evergreen. */
const TARGET = "safari16";

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** A name for what several chunks share: the same wherever it is built, and short, since it stands in `functions.js`. */
function sharedName(_module, chunks, group) {
  const names = chunks.map(({ name }) => name).sort();
  const hash = sha256(names.join()).slice(0, 4);
  return `${group === "default" ? "shared" : "vendors"}-${hash}`;
}

const FUNCTIONS = functionsEntry(root);

export default (_env, { mode = "production" }) => ({
  mode,
  context: root,
  devtool: mode === "production" ? false : "source-map",
  // The functions come first and alone: Excel needs them to calculate whether or not anyone opens the pane. The pane uses
  // the same modules from there, so that nothing is sent twice (scripts/functionsEntry.js).
  entry: {
    functions: FUNCTIONS.file,
    taskpane: { import: "./src/start/start.ts", dependOn: "functions" },
  },
  output: {
    path: path.join(root, "dist"),
    clean: true,
    filename: "[name].js",
    // In a folder of their own, which a server can be told to have kept for good (scripts/deployment/headers.ts). The hash is
    // that of the whole build: one of each chunk would need a map of them all in `functions.js`.
    chunkFilename: "chunks/[name].[fullhash:6].js",
    // Found beside the page, wherever it is served from. `functions.js` also loads where there is no page at all.
    publicPath: "",
    globalObject: "globalThis",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: TARGET, jsx: "automatic" } }],
  },
  optimization: {
    // A chunk's name is its id, so that `functions.js` needs no map of numbers and names.
    chunkIds: "named",
    // The shortest there are: modules that the pane shares stand in `functions.js` one by one, and name each other.
    moduleIds: "size",
    mangleExports: "size",
    // Terser rather than esbuild, which keeps every constant of a module that nothing uses: thousands, of the icons alone.
    minimizer: [
      new MinimizerPlugin({
        extractComments: false,
        minimizerOptions: { compress: { passes: 2 }, format: { comments: false } },
      }),
    ],
    splitChunks: {
      name: sharedName,
      cacheGroups: {
        // What every place uses in one piece: cut up further it would be some kilobytes more. Fields come with the first place that has one.
        vendor: {
          test: /node_modules(?!.*(?:tokens|make-plural|react-(?:input|textarea|checkbox|select|field|label)))/,
          name: "vendor",
          chunks: "async",
        },
      },
    },
  },
  plugins: [
    new FunctionsEntryPlugin(FUNCTIONS),
    new CopyPlugin({
      patterns: [
        { from: "src/taskpane/taskpane.html" },
        { from: "src/taskpane/taskpane.css" },
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
      ],
    }),
  ],
  // What was resolved before holds no longer where other modules are the functions' own.
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, "build", "webpack"),
    version: sha256([...FUNCTIONS.modules].join()),
    buildDependencies: { config: [import.meta.filename, path.join(root, "scripts", "functionsEntry.js")] },
  },
  // Sizes have a budget of their own, in gzipped bytes: `npm run size`.
  performance: false,
  stats: "errors-warnings",
});
