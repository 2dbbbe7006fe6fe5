import { listInWords } from '../../../../shared/domain/swedish'
import { heading, paragraph, paragraphIf } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say, together } from '../../content/say'
import type { ControlPlanModel } from '../view-model'

/** Why there is internal control, and what the plan rests on. */
export function basis({ law, portfolios, view }: ControlPlanModel): Block[] {
  const duty = say`Nämnden ska se till att den interna kontrollen är tillräcklig, så att fel och oegentligheter förebyggs${law === null ? '' : ` (${law})`}.`
  const how = say`Risker i verksamhetens processer värderas efter sannolikhet och konsekvens. De som är störst får kontrollmoment, som prövar att arbetet går till som det ska.`
  const from =
    portfolios.length === 0
      ? []
      : say`Riskerna är hämtade ur ${portfolios.length === 1 ? 'riskanalysen' : 'riskanalyserna'} ${listInWords(portfolios)}.`
  return [
    heading(1, 'Om internkontrollen'),
    paragraph(together(duty, how)),
    ...paragraphIf(together(from, ...view.notes.map((note) => say`${note}`))),
  ]
}
