import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Document, Packer, Paragraph } from 'docx'
import { finishPackage } from '../../finish-package'
import { page } from '../../parts/look'
import { STYLES } from '../open-package'
import { headBlock } from './head-block'
import { logoHead, pageFoot, runningHead } from './page-frame'
import { stylesFor, tableGrid } from './styles'

/** Always the same, so that the same template is the same file. */
const MADE_AT = '2026-11-22T12:00:00.000Z'

/**
 * The built-in look as a template like any other; resources/templates holds what this makes, so that it can be opened in
 * Word and taken as a start.
 */
export async function makeBuiltIn({ forLetters }: { forLetters: boolean }): Promise<Buffer> {
  const title = forLetters ? 'Mall för skrivelser' : 'Mall för rapporter'
  const sender = 'Kvalitetshjulet'
  const document = new Document({
    title,
    creator: sender,
    styles: stylesFor(forLetters),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.marginTop,
              bottom: page.marginBottom,
              left: page.margin,
              right: page.margin,
              header: 680,
              footer: 567,
            },
          },
        },
        headers: { first: logoHead(), default: runningHead() },
        footers: { first: pageFoot(), default: pageFoot() },
        children: [...headBlock(), new Paragraph('{{innehall}}')],
      },
    ],
  })
  return finishPackage(completed(await Packer.toBuffer(document)), {
    title,
    documentType: 'Mall',
    sender,
    madeAt: MADE_AT,
  })
}

/** The table style that the library can't write, and one number for the one picture: the library counts through a process. */
function completed(packed: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(packed)).map(([path, bytes]): [string, Uint8Array] => {
    if (path === STYLES) return [path, strToU8(strFromU8(bytes).replace('</w:styles>', `${tableGrid}</w:styles>`))]
    if (!/^word\/header\d+\.xml$/.test(path)) return [path, bytes]
    return [path, strToU8(strFromU8(bytes).replace(/(<wp:docPr id=|<pic:cNvPr id=)"\d+"/g, '$1"1"'))]
  })
  return zipSync(Object.fromEntries(parts))
}
