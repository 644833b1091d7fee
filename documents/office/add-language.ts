/** The properties of an Office document with its language, for which its libraries have no option. */
export function addLanguage(path: string, xml: string, lang: string): string {
  return path === "docProps/core.xml"
    ? xml.replace(
        "</cp:coreProperties>",
        `<dc:language>${lang}</dc:language></cp:coreProperties>`,
      )
    : xml;
}
