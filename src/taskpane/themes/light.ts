export { webLightTheme as default } from "@fluentui/react-components";
