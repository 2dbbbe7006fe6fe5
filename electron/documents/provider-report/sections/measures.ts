import { formatDate } from '../../../../shared/text/format'
import { capitalStep } from '../../../../shared/domain/sanction/words'
import { heading, paragraph, row, type Section } from '../../content/blocks'
import { say } from '../../content/say'
import type { ProviderReport } from '../view-model'

/** The steps of the ladder that were taken; egen regi has none, which is said. */
export const measures: Section<ProviderReport> = ({ inHouse, sanctions, provider, year }) => {
  if (inHouse) {
    return [
      heading(1, 'Steg mot utföraren', 'steg'),
      paragraph(
        say`Sanktionstrappan gäller utförare som kommunen har avtal med. Brister i egen regi åtgärdas enligt beslutad åtgärdsplan och följs upp av nämnden.`,
      ),
    ]
  }
  return [
    heading(1, 'Steg mot utföraren', 'steg'),
    ...(sanctions.length === 0
      ? [paragraph(say`Inget steg i sanktionstrappan beslutades mot ${provider.name} ${String(year)}.`)]
      : [
          paragraph(
            say`${sanctions.length === 1 ? 'Ett steg' : `${sanctions.length} steg`} i sanktionstrappan beslutades mot ${provider.name} ${String(year)}.`,
          ),
          {
            kind: 'table' as const,
            caption: `Beslutade steg ${year}`,
            columns: [
              { title: 'Steg', align: 'left' as const, width: 2 },
              { title: 'Beslutat', align: 'left' as const, width: 1.3 },
              { title: 'Frist', align: 'left' as const, width: 1.3 },
              { title: 'Resultat', align: 'left' as const, width: 4 },
            ],
            rows: sanctions.map(({ id, step, decidedOn, deadlineOn, result }) =>
              row(
                {
                  text: capitalStep(step),
                  strong: false,
                  source: { description: 'Beslutat steg', recordType: 'sanction', ids: [id] },
                },
                formatDate(decidedOn),
                deadlineOn === null ? '–' : formatDate(deadlineOn),
                result?.trim() ? result : 'inget resultat registrerat än',
              ),
            ),
          },
        ]),
  ]
}
