import { escapeText } from '../../../documents/html/markup'

/** Makes each file's name in the page a link to the file beside it; a name stands alone in its cell. */
export function linkFiles(html: string, fileNames: readonly string[]): string {
  return fileNames.reduce((page, fileName) => {
    const text = escapeText(fileName)
    const address = escapeText(encodeURIComponent(fileName))
    return page.replace(`>${text}</th>`, () => `><a href="${address}">${text}</a></th>`)
  }, html)
}
