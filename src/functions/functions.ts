import { call } from "./call";
import { CATALOGUE } from "./catalogue";
import { readerLanguage } from "./readerLanguage";

// The script that the shared runtime loads first: it registers the functions and does nothing else.
for (const declaration of CATALOGUE) {
  CustomFunctions.associate(declaration.id, (...values: unknown[]) => call(declaration, values, readerLanguage()));
}
