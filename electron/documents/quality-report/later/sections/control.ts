import { buildFollowUp } from '../../../control-follow-up/build'
import { deviations } from '../../../control-follow-up/sections/deviations'
import { missed } from '../../../control-follow-up/sections/missed'
import { overview } from '../../../control-follow-up/sections/overview'
import { tertialSentence } from '../../../control-follow-up/sections/summary'
import { bullets, paragraph, type Section } from '../../../content/blocks'
import { sumFigures } from '../../../content/figure'
import type { Inline } from '../../../content/model'
import { counted } from '../../../content/figure'
import { say, together } from '../../../content/say'
import type { FollowUpModel } from '../../../control-follow-up/view-model'
import { sectionHeading } from '../../report-base'
import { nested } from '../figures'
import type { LaterReport } from '../view-model'

const key = 'internkontroll'
const title = 'Internkontroll'

/** The internal control tertial by tertial, its deviations and what is done about them. */
export const control: Section<LaterReport> = ({ control: input, year }) => {
  if (input === null) {
    return [
      sectionHeading(key, title),
      paragraph(
        say`För ${String(year)} finns ingen internkontrollplan i registret, och resultatet av den interna kontrollen kan därför inte redovisas här.`,
      ),
    ]
  }
  const model = buildFollowUp(input)
  const { view, law } = input
  const whose = view.committeeName === null ? say`Planen gäller alla nämnder` : say`Planen gäller ${view.committeeName}`
  return [
    sectionHeading(key, title, model.reports.length > 0 ? { needsComment: true } : {}),
    paragraph(
      together(
        say`Nämnden ska se till att den interna kontrollen är tillräcklig${law === null ? '' : ` (${law})`}.`,
        say`${whose} och har ${counted(model.total, 'kontrollmoment', 'kontrollmoment')}${view.plan.status === 'draft' ? ', men är ett utkast' : ''}.`,
        found(model),
      ),
    ),
    ...(model.reports.length === 0
      ? [paragraph(say`Inget kontrollmoment är uppföljt än.`)]
      : [bullets(model.reports.map(tertialSentence))]),
    ...(model.reports.length === 0 ? [] : nested([...overview(model), ...deviations(model), ...missed(model)])),
  ]
}

/** The whole year in one sentence. */
function found({ reports, year }: FollowUpModel): Inline[] {
  if (reports.every(({ summary }) => summary.done === 0)) return []
  const sum = (of: 'serious' | 'minor' | 'none', what: string) =>
    sumFigures(
      reports.map((report) => report[of]),
      `${what} ${year}`,
    )
  const [serious, minor, none] = [
    sum('serious', 'Allvarliga avvikelser'),
    sum('minor', 'Mindre avvikelser'),
    sum('none', 'Kontroller utan avvikelse'),
  ]
  return say`Kontrollerna under året har visat ${serious.value ? counted(serious, 'allvarlig avvikelse', 'allvarliga avvikelser') : 'ingen allvarlig avvikelse'} och ${minor.value ? counted(minor, 'mindre avvikelse', 'mindre avvikelser') : 'ingen mindre avvikelse'}; ${counted(none, 'kontroll', 'kontroller')} var utan avvikelse.`
}
