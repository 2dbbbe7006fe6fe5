import { leastToCompare } from '../../../../../shared/domain/finding-analysis/small-base'
import { leastPoints } from '../../../../../shared/domain/report/change'
import { listInWords } from '../../../../../shared/domain/swedish'
import { bullets, heading, paragraph, row, type Section } from '../../../content/blocks'
import type { Block } from '../../../content/model'
import { say } from '../../../content/say'
import { dateText, momentText, sentenceCase } from '../../../content/swedish'
import { sectionHeading } from '../../report-base'
import { table } from '../figures'
import type { LaterReport } from '../view-model'

/** How the figures were counted, on what, what comes from Historik, and when they were read. */
export const method: Section<LaterReport> = (model) => [
  sectionHeading('sa-har-ar-siffrorna-raknade', 'Så här är siffrorna räknade'),
  paragraph(
    say`Siffrorna hämtades ur kommunens register ${momentText(model.madeAt)}. ${period(model)} Bakom varje siffra finns de rader som räknades, och de går att visa i efterhand.`,
  ),
  heading(2, 'Jämförelser'),
  bullets([
    say`En ökning eller minskning är skillnaden mellan två lika långa perioder. Är det färre än ${leastToCompare} båda gångerna sägs antalen, men inte någon riktning.`,
    say`Andelar räknas på dem som har en uppgift, och antalen står bredvid. De avrundas till hela procent så att läsaren kan räkna efter.`,
    say`En andel som skiljer mindre än ${leastPoints} procentenheter sägs vara ungefär lika. Är någon av baserna mindre än ${leastToCompare} jämförs andelarna inte.`,
    say`Bättre och sämre sägs bara om nyckeltal där kommunen har bestämt om ett högt eller ett lågt värde är bra.`,
    say`Tydligt fler betyder minst tre, minst två fler och minst hälften fler än perioden före. Det pekar ut var man bör titta och bevisar inget.`,
    say`I brukarundersökningen räknas en skillnad som en förändring när den är större än felmarginalen för två andelar.`,
  ]),
  heading(2, 'Små grupper och uppgifter som saknas'),
  bullets([
    say`Svar från enskilda visas bara i grupper om minst ${model.smallGroupLimit}, och inte heller så att en mindre grupp kan räknas ut ur dem. Där står ”visas inte”, ett streck eller en mening om det.`,
    say`Ett streck (–) eller ”uppgift saknas” betyder att ingen har registrerat uppgiften. Det är inte detsamma som noll.`,
    say`Personuppgifter om brukare finns inte i registret. Individuppföljningens svar är avidentifierade när de kommer dit.`,
  ]),
  ...fromHistory(model),
]

const period = ({ yearIsOver, year, days }: LaterReport): string =>
  yearIsOver
    ? `Berättelsen gäller hela ${year} och jämför med hela ${year - 1}.`
    : `Året är inte slut: händelser till och med den ${dateText(days.until)} är räknade och jämförs med samma dagar ${year - 1}.`

function fromHistory({ fromHistory: series }: LaterReport): Block[] {
  if (series.length === 0) {
    return [
      heading(2, 'Historik'),
      paragraph(say`Inga av siffrorna kommer från Historik: alla är räknade ur registrets egna rader.`),
    ]
  }
  return [
    heading(2, 'Historik'),
    paragraph(
      say`Historik är summor som har förts in i efterhand, utan enskilda rader bakom. De används för år som registret inte har; där båda finns gäller registret. De här serierna finns för berättelsens år:`,
    ),
    table(
      'Serier i Historik',
      [
        ['Serie', 3],
        ['År', 3],
      ],
      series.map(({ series: name, years }) => row(sentenceCase(name), listInWords(years.map(String)))),
    ),
  ]
}
