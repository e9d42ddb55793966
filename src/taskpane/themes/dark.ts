export { webDarkTheme as default } from "@fluentui/react-components";
