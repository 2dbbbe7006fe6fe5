import { bullets, heading, paragraph, type Section } from '../../content/blocks'
import { say } from '../../content/say'
import type { MultiYearDocument } from '../view-model'

/** What the plan leaves open, insats by insats. */
export const gaps: Section<MultiYearDocument> = ({ gaps: all }) => {
  const open = all.filter(({ kind }) => kind !== 'nobody')
  const nobody = all.filter(({ kind }) => kind === 'nobody')
  return [
    heading(1, 'Luckor'),
    ...(open.length === 0
      ? [paragraph(say`Planen har inga luckor: varje insats följs upp inom sitt intervall.`)]
      : [
          paragraph(say`Följande insatser följs inte upp inom sitt intervall, eller saknar antal:`),
          bullets(open.map(({ sentence }) => say`${sentence}`)),
        ]),
    ...(nobody.length === 0
      ? []
      : [
          paragraph(say`I följande insatser finns inget att följa upp under åren:`),
          bullets(nobody.map(({ sentence }) => say`${sentence}`)),
        ]),
  ]
}
