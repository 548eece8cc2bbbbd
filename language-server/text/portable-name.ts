/** Names that Windows gives to devices, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** A name that a file or a folder can have everywhere: `con-.okr` for a team that is called `con`. */
export function portableName(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, '-').replace(DEVICE, '$1-');
}
