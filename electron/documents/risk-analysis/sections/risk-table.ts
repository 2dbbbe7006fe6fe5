import { needsTreatment } from '../../../../shared/domain/risk'
import { formatDate } from '../../../../shared/text/format'
import { cell } from '../../content/blocks'
import type { Inline, TableBlock } from '../../content/model'
import { say, strong, together } from '../../content/say'
import type { AnalysisModel, RiskModel, Valued } from '../view-model'

/** Every risk with what it comes from and threatens, its values, and who does what by when. Fits an upright page. */
export function riskTable(analysis: AnalysisModel, year: number): TableBlock {
  return {
    kind: 'table',
    caption: `Risker och åtgärder, ${analysis.name} ${year}`,
    columns: [
      { title: 'Nr', align: 'right', width: 0.5 },
      { title: 'Risk, orsak och krav', align: 'left', width: 3.4 },
      { title: 'Före åtgärd', align: 'left', width: 1.2 },
      { title: 'Åtgärd, ansvarig och dag', align: 'left', width: 3 },
      { title: 'Efter åtgärd', align: 'left', width: 1.2 },
    ],
    rows: analysis.risks.map((risk) => ({
      total: false,
      cells: [
        cell(String(risk.number)),
        { content: riskWords(risk), tone: null },
        { content: valueWords(risk.before, risk.likelihood, risk.consequence), tone: risk.before.level },
        { content: treatmentWords(analysis, risk), tone: null },
        risk.after === null
          ? cell('inte värderad')
          : {
              content: valueWords(risk.after, risk.residualLikelihood, risk.residualConsequence),
              tone: risk.after.level,
            },
      ],
    })),
  }
}

/** A day that a line never ends inside: its hyphens do not break. */
const dayInText = (day: string): string => formatDate(day).replaceAll('-', '\u2011')

const ended = (text: string): string => (/[.!?]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)

function riskWords({ event, cause, requirement, raised }: RiskModel): Inline[] {
  return together(
    [strong(ended(event))],
    cause === null ? [] : say`Orsak: ${ended(cause)}`,
    requirement === null ? say`Krav: inget angivet.` : say`Krav: ${ended(requirement)}`,
    raised === null
      ? []
      : say`${strong(raised.thisYear ? 'Tillkom under året' : 'Tillagd')} ${dayInText(raised.on)}: ${ended(raised.words)}`,
  )
}

/** '3 × 4 = 12 Hög'. */
const valueWords = ({ value, word }: Valued, likelihood: number | null, consequence: number | null): Inline[] =>
  say`${String(likelihood)}\u00a0×\u00a0${String(consequence)}\u00a0= ${strong(`${value}\u00a0${word}`)}`

function treatmentWords({ scale }: AnalysisModel, risk: RiskModel): Inline[] {
  const { treatment, responsible, dueOn } = risk
  return together(
    treatment === null
      ? say`${needsTreatment(scale, risk) ? 'Åtgärd krävs men saknas.' : 'Ingen åtgärd angiven.'}`
      : say`${ended(treatment)}`,
    say`Ansvarig: ${responsible ?? 'uppgift saknas'}.`,
    dueOn === null ? [] : say`Klart senast ${dayInText(dueOn)}.`,
  )
}
