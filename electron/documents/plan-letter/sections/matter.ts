import type { Block, TableBlock } from '../../content/model'
import { reviewKindLongNames } from '../../../../shared/text/names'
import { bullets, heading, paragraph, row, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import { say, together } from '../../content/say'
import { monthText, numberText, sentenceCase } from '../../content/swedish'
import type { PlanLetter } from '../view-model'
import { capacityBlocks } from './capacity'
import { overTheYear, shareTable } from './over-the-year'
import { riskBlocks } from './risk-picture'
import { originSentence } from './summary'

function mandatoryBlocks({ mandatory, origins, year }: PlanLetter): Block[] {
  if (mandatory.length === 0) return []
  return [
    heading(2, 'Uppföljningar som ska göras'),
    paragraph(
      say`${counted(origins.mandatory, 'uppföljning', 'uppföljningar')} ingår i planen oavsett hur många arbetsdagar som finns. Skälen framgår av tabellen.`,
    ),
    {
      kind: 'table',
      caption: `Uppföljningar som ska göras ${year} och skälen till det`,
      columns: [
        { title: 'Utförare', align: 'left', width: 2.3 },
        { title: 'Insats', align: 'left', width: 1.9 },
        { title: 'Månad', align: 'left', width: 1.2 },
        { title: 'Skäl', align: 'left', width: 4 },
      ],
      rows: mandatory.map((line) =>
        row(
          line.provider,
          sentenceCase(line.serviceType),
          monthText(line.month),
          line.reasons.length === 0 ? 'uppgift saknas' : line.reasons.join(' '),
        ),
      ),
    },
  ]
}

/** What last year's results, the risk analyses and the uppdrag point at, a sentence each. */
function specialBlocks({ special }: PlanLetter): Block[] {
  return [heading(2, 'Särskilda granskningsområden'), bullets(special.map((sentence) => say`${sentence}`))]
}

/** The plan in short: per kind, per area, over the year, risk picture, capacity, and what must be done. */
export const matter: Section<PlanLetter> = (letter) => {
  const { year, items, areas, byKind, byArea } = letter
  if (!items.value) {
    return [
      paragraph(
        say`Uppföljningsplanen för ${String(year)} innehåller inga uppföljningar, och det finns därför inget att redovisa per typ eller verksamhetsområde.`,
      ),
      ...riskBlocks(letter),
    ]
  }
  return [
    paragraph(
      together(
        say`Planen för ${String(year)} omfattar ${counted(items, 'uppföljning', 'uppföljningar')} inom ${counted(areas, 'verksamhetsområde', 'verksamhetsområden')}.`,
        originSentence(letter),
        say`Samtliga uppföljningar finns i bilaga 1.`,
      ),
    ),
    heading(2, 'Uppföljningar per typ och verksamhetsområde'),
    paragraph(say`Tabellerna visar hur planens uppföljningar och arbetsdagar fördelar sig.`),
    shareTable(`Planerade uppföljningar per typ ${year}`, 'Typ av uppföljning', byKind, letter),
    shareTable(`Planerade uppföljningar per verksamhetsområde ${year}`, 'Verksamhetsområde', byArea, letter),
    ...overTheYear(letter),
    ...riskBlocks(letter),
    ...specialBlocks(letter),
    ...capacityBlocks(letter),
    ...mandatoryBlocks(letter),
  ]
}

/** Every row of the plan, so that the decision says exactly what is decided; a table per verksamhetsområde. */
export const appendix: Section<PlanLetter> = ({ rows, byArea, year }) => {
  if (rows.length === 0) return []
  return [
    { kind: 'pageBreak' },
    heading(1, 'Bilaga 1. Planerade uppföljningar'),
    paragraph(
      say`Bilagan listar varje planerad uppföljning ${String(year)}, ett verksamhetsområde i taget, med slag, månad och arbetsdagar.`,
    ),
    ...byArea.map(
      (area): TableBlock => ({
        kind: 'table',
        caption: `Planerade uppföljningar ${year}, ${area.name}`,
        columns: [
          { title: 'Utförare', align: 'left', width: 2.8 },
          { title: 'Insats', align: 'left', width: 2.2 },
          { title: 'Typ', align: 'left', width: 2.3 },
          { title: 'Månad', align: 'left', width: 1.3 },
          { title: 'Dagar', align: 'right', width: 0.8 },
        ],
        rows: rows
          .filter((line) => line.serviceArea === area.name)
          .map((line) =>
            row(
              line.provider,
              sentenceCase(line.serviceType),
              sentenceCase(reviewKindLongNames[line.kind]),
              monthText(line.month),
              numberText(line.days),
            ),
          ),
      }),
    ),
  ]
}
