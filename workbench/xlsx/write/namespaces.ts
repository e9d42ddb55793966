/** The names that ECMA-376 and Microsoft's extension of it give to the vocabularies and relationships of a workbook. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const PACKAGE_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
export const EXTENDED_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
/** [MS-XLSX], dynamicArrayProperties. */
export const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
