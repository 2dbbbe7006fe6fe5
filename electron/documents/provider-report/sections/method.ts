import { heading, paragraph, type Section } from '../../content/blocks'
import { say } from '../../content/say'
import { momentText } from '../../content/swedish'
import type { ProviderReport } from '../view-model'

/** How the report is made, so that nobody reads more into it than it holds. */
export const method: Section<ProviderReport> = ({ madeAt, days, year }) => [
  heading(1, 'Om rapporten', 'om-rapporten'),
  paragraph(
    say`Uppgifterna hämtades ur registret den ${momentText(madeAt)}. ${days.ongoing ? `År ${year} pågår och jämförs med samma tid året före.` : `År ${year} jämförs med hela året före.`} Ett år före det att ett register togs i bruk är okänt och räknas inte som noll. Hur brister och åtgärder står bedöms efter den dag då uppgifterna hämtades. Enskilda personer omnämns inte, och små grupper i individuppföljningen visas inte.`,
  ),
]
