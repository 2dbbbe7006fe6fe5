import { bullets, paragraph, type Section } from '../../content/blocks'
import { say, together } from '../../content/say'
import { dateText } from '../../content/swedish'
import type { PlanLetter } from '../view-model'

/** Kommunallagen (2017:725) holds from this year; a plan for an earlier year does not cite it. */
const LOCAL_GOVERNMENT_ACT_FROM = 2018

/** Why a nämnd follows up, with the law that holds for the plan's year (law.md). */
export const background: Section<PlanLetter> = ({ year }) => [
  ...(year >= LOCAL_GOVERNMENT_ACT_FROM
    ? [
        paragraph(
          together(
            say`Nämnden ska enligt 6 kap. 6 § kommunallagen (2017:725) se till att verksamheten bedrivs i enlighet med de mål och riktlinjer som fullmäktige har bestämt och att den interna kontrollen är tillräcklig.`,
            say`När skötseln av en kommunal angelägenhet har lämnats över till en privat utförare ska kommunen enligt 10 kap. 8 § samma lag kontrollera och följa upp verksamheten.`,
          ),
        ),
      ]
    : []),
  paragraph(
    say`Uppföljningsplanen anger vad som ska följas upp under året, hur och när det görs. Interna och externa utförare följs upp på samma sätt. Vilka som föreslås vägs fram ur bland annat områdets risk, tid sedan senaste granskning, öppna brister och om det är första gången under avtalsperioden.`,
  ),
]

/** Each document with its date. */
export const basis: Section<PlanLetter> = (letter) => [
  bullets([
    say`${letter.layout.name}, ${dateText(letter.head.date)}`,
    say`Uppföljningsplan ${String(letter.year)}, version ${letter.plan.revision}, ${letter.plan.status === 'draft' ? 'utkast' : `fastställd ${dateText(letter.plan.decidedOn)}`} (bilaga 1)`,
    ...letter.basis.map(({ title, date }) => say`${title}, ${date === null ? 'datum saknas' : dateText(date)}`),
  ]),
]
