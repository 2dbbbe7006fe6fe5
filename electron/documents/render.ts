import { estimatePageNumbersWith } from 'docx/layout'
import type { BuiltInTemplateId } from '../../shared/domain/report/template-choice'
import type { DocumentContent } from './content/model'
import { draw } from './draw'
import { finishPackage } from './finish-package'
import { numberingFor } from './parts/numbering'
import { cleanText } from './parts/text'
import { builtInPackage, builtInStyles } from './template/built-in'
import { fillTemplate } from './template/fill'
import { type DocumentLook, plainLook } from './template/look'
import { openPackage } from './template/open-package'
import { prepareTemplate } from './template/prepare'
import { placeholderValues } from './template/values'

/** `finished` lays the pages out to fill in page numbers (0.1 s a page); `quick` leaves those of the contents list out. */
export type RenderMode = 'finished' | 'quick'

/** How far a rendering has come: a Swedish step for the user and a share between 0 and 1. */
export interface RenderProgress {
  step: string
  share: number
}

/** The municipality's own, a .docx or .dotx; a built-in look by its id; null takes the built-in look that fits. */
export type RenderTemplate = Uint8Array | BuiltInTemplateId | null

/** What a document is drawn in. */
export interface RenderOptions {
  /** Accent, logo and foot of the settings. */
  look?: DocumentLook
  template?: RenderTemplate
  report?: (progress: RenderProgress) => void
}

type Estimator = ReturnType<typeof estimatePageNumbersWith>

function withProgress(estimator: Estimator, report: (progress: RenderProgress) => void) {
  return (template: Parameters<Estimator>[0]) => {
    report({ step: 'Räknar ut sidnummer', share: 0.3 })
    const estimated = estimator(template)
    report({ step: 'Packar filen', share: 0.85 })
    return estimated
  }
}

/**
 * Makes the .docx of a document. The file's own time is `content.madeAt`, not the machine's clock.
 * @throws AppError FILE when the template can't be used; Error when a drawing lacks alternative text or a table row a cell:
 * both are faults in a section
 */
export async function renderDocument(
  content: DocumentContent,
  mode: RenderMode = 'finished',
  { look = plainLook, template = null, report = () => {} }: RenderOptions = {},
): Promise<Buffer> {
  report({ step: 'Öppnar mallen', share: 0.02 })
  const builtIn = template ?? (content.numberedHeadings ? 'inbyggd' : 'inbyggd-skrivelse')
  const isBuiltIn = typeof builtIn === 'string'
  const parts = isBuiltIn ? await builtInPackage(builtIn) : openPackage('mallen', builtIn)
  const prepared = prepareTemplate(parts, look, { own: await builtInStyles(), isBuiltIn })
  report({ step: 'Skriver dokumentet', share: 0.05 })
  const title = cleanText(content.title)
  const documentType = cleanText(content.documentType)
  const sender = cleanText(content.head.department ?? content.head.municipality ?? 'Kvalitetshjulet')
  const filled = await fillTemplate(prepared, {
    values: placeholderValues(content, look, isBuiltIn),
    children: draw(content, prepared.surface, mode === 'finished'),
    numbering: numberingFor(prepared.surface),
    look,
    pageNumbers: mode === 'finished' ? withProgress(estimatePageNumbersWith({ guess: true }), report) : undefined,
    properties: { title, subject: documentType, creator: sender, lastModifiedBy: sender },
  })
  report({ step: 'Kontrollerar filen', share: 0.95 })
  return finishPackage(filled, { title, documentType, sender, madeAt: content.madeAt })
}
