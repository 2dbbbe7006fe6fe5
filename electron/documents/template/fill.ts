import { type FileChild, type INumberingOptions, patchDetector, patchDocument, PatchType, TextRun } from 'docx'
import { placeholderOf } from '../../../shared/domain/report/placeholders'
import { cleanText } from '../parts/text'
import { CONTENT } from './content-place'
import { LOGO, logoPatch } from './logo'
import type { DocumentLook } from './look'
import type { PreparedTemplate } from './prepare'
import type { placeholderValues } from './values'

type Patches = Parameters<typeof patchDocument>[0]['patches']

/** What a template is filled with. */
export interface Filling {
  values: ReturnType<typeof placeholderValues>
  children: FileChild[]
  numbering: INumberingOptions
  look: DocumentLook
  pageNumbers: Parameters<typeof patchDocument>[0]['pageNumbers']
  properties: Parameters<typeof patchDocument>[0]['properties']
}

/** Puts words, text and logo in their places. A placeholder that nobody knows is left empty, as the check has told. */
export async function fillTemplate({ file, logoBox }: PreparedTemplate, filling: Filling): Promise<Buffer> {
  const written = await patchDetector({ data: file, trimPlaceholders: true })
  const patches: Record<string, Patches[string]> = {}
  for (const key of written.filter((name) => name !== CONTENT && name !== LOGO)) {
    const known = placeholderOf(key)
    const value = known === null || known === 'innehall' || known === 'logotyp' ? '' : filling.values[known]
    patches[key] = { type: PatchType.PARAGRAPH, children: [new TextRun(cleanText(value))] }
  }
  const logo = logoBox && logoPatch(filling.look, logoBox)
  if (logo) patches[LOGO] = logo
  // Last: every placeholder is looked for in what stands there by then.
  patches[CONTENT] = { type: PatchType.DOCUMENT, children: filling.children }
  return patchDocument({
    outputType: 'nodebuffer',
    data: file,
    patches,
    numbering: filling.numbering,
    properties: filling.properties,
    trimPlaceholders: true,
    ...(filling.pageNumbers ? { pageNumbers: filling.pageNumbers } : {}),
  })
}
