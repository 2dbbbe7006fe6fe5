import { formatCount } from '../../../../shared/text/format'
import { heading, notice, paragraph } from '../../content/blocks'
import type { Block } from '../../content/model'
import { counted } from '../../content/figure'
import { say, together } from '../../content/say'
import { dateText, inSentence } from '../../content/swedish'
import type { ControlPlanModel } from '../view-model'

/** Who the plan is for, in a sentence. */
export const planOf = ({ view, year }: Pick<ControlPlanModel, 'view' | 'year'>): string =>
  view.committeeName === null ? `Planen för ${year} gäller alla nämnder` : `Planen gäller ${view.committeeName} ${year}`

export function summary(model: ControlPlanModel): Block[] {
  const { total, risks, processes, pictures, uncontrolled, view } = model
  const top = pictures.flatMap(({ bands }) => bands.filter(({ level }) => level === 'high'))
  const where = processes === null ? [] : say` i ${counted(processes, 'process', 'processer')}`
  const content = say`${planOf(model)} och omfattar ${total} kontrollmoment för ${counted(risks, 'risk', 'risker')}${where}.`
  const high = top.map(({ figure, word }) => say`${counted(figure, 'risk ligger', 'risker ligger')} i nivån ${word}.`)
  const { status, decidedBy, decidedOn, revision } = view.plan
  const decided =
    status === 'draft'
      ? say`Planen är ett utkast.`
      : say`Planen${revision > 1 ? `, version ${revision},` : ''} fastställdes den ${dateText(decidedOn)}${decidedBy === null ? '' : ` av ${inSentence(decidedBy)}`}.`
  return [
    heading(1, 'Sammanfattning'),
    paragraph(together(content, ...high), 'lead'),
    paragraph(together(decided, say`Kontrollerna följs upp efter varje tertial.`)),
    ...(uncontrolled.length === 0
      ? []
      : [
          notice(
            say`${formatCount(uncontrolled.length, 'risk kräver', 'risker kräver')} kontrollmoment men har inget i någon av årets planer: ${uncontrolled.map(({ event, value, word }) => `${event} (${value}\u00a0${word})`).join('; ')}.`,
          ),
        ]),
  ]
}
