import { bullets, heading, paragraph, type Section } from '../../content/blocks'
import { say, strong } from '../../content/say'
import type { ContractReport } from '../view-model'

/** Kommunallagen (2017:725) holds from this year; a report on an earlier year does not cite it. */
const LOCAL_GOVERNMENT_ACT_FROM = 2018

/** What a review of an agreement is, what the outcomes mean and how shares are counted (interfaces.md, domain.md). */
export const about: Section<ContractReport> = ({ year }) => [
  heading(1, 'Om avtalsuppföljning'),
  paragraph(
    say`Avtalsuppföljning prövar om utföraren ger insatsen på det sätt som avtalet anger. Egen regi prövas mot sin uppdragsbeskrivning. Interna och externa utförare följs upp på samma sätt.`,
  ),
  ...(year >= LOCAL_GOVERNMENT_ACT_FROM
    ? [
        paragraph(
          say`När skötseln av en kommunal angelägenhet har lämnats över till en privat utförare ska kommunen enligt 10 kap. 8 § kommunallagen (2017:725) kontrollera och följa upp verksamheten.`,
        ),
      ]
    : []),
  heading(2, 'Utfall'),
  paragraph(say`Varje genomförd uppföljning kan få ett av fyra utfall:`),
  bullets([
    say`${strong('följer avtal')} – inga brister kvarstår och ingen komplettering har behövts`,
    say`${strong('följer avtal efter komplettering av brister')} – brister fanns och utföraren har kompletterat`,
    say`${strong('följer avtal till största del')} – mindre brister kvarstår`,
    say`${strong('följer inte avtal')} – avtalet följs inte`,
  ]),
  paragraph(
    say`För egen regi står uppdragsbeskrivningen i stället för avtalet. Rättelse och sanktioner finns inte för egen regi; resultatet lämnas till den förvaltning som ansvarar för verksamheten.`,
  ),
  heading(2, 'Så räknas siffrorna'),
  paragraph(
    say`Planerade är årets granskningar utom de påkallade. Genomförda är de som har ett datum för genomförande. Andelarna räknas på genomförda uppföljningar med utfall och avrundas till hela procent var för sig, så att summan kan avvika från 100. Antalen står alltid intill, så att andelarna kan räknas om.`,
  ),
]
