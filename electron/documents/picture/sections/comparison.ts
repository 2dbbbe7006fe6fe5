import type { ServiceTypePicture } from '../../../../shared/contracts/picture'
import { outcomeOfWord } from '../../../../shared/domain/outcome'
import { formatCount, formatNumber } from '../../../../shared/text/format'
import { Outcome } from '../../../../shared/contracts/values'
import { heading, paragraph, paragraphIf, row, type Section } from '../../content/blocks'
import { percentOf } from '../../content/figure'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { sentenceCase } from '../../content/swedish'

/** The utförare of the insats beside each other. */
export const comparison: Section<ServiceTypePicture> = ({ providers, years, prioritiesYear, withoutServiceType }) => {
  const year = years.at(-1)
  return [
    heading(1, 'Utförarna jämförda'),
    ...(providers.length === 0
      ? [paragraph(say`Ingen utförare har insatsen.`)]
      : [
          paragraph(say`Tabellen visar utförarna i den ordning som de prioriteras inför ${String(prioritiesYear)}.`),
          {
            kind: 'table',
            caption: `Utförarna, den högst prioriterade inför ${prioritiesYear} först`,
            columns: [
              { title: 'Plats', align: 'right', width: 0.8 },
              { title: 'Utförare', align: 'left', width: 2.6 },
              { title: 'Senast granskad', align: 'left', width: 2.4 },
              { title: 'Öppna brister', align: 'right', width: 1 },
              { title: `Klagomål ${year}`, align: 'right', width: 1.2 },
              { title: `Avvikelser ${year}`, align: 'right', width: 1.2 },
            ],
            rows: providers.map((provider) =>
              row(
                formatNumber(provider.rank),
                provider.name,
                provider.lastReviewedOn === null
                  ? 'aldrig'
                  : `${provider.lastReviewedOn}${provider.lastOutcome === null ? '' : `, ${provider.lastOutcome}`}`,
                formatNumber(provider.openFindings),
                provider.complaints === null ? 'uppgift saknas' : formatNumber(provider.complaints),
                provider.deviations === null ? 'uppgift saknas' : formatNumber(provider.deviations),
              ),
            ),
          } satisfies Block,
        ]),
    ...paragraphIf(
      withoutServiceType === 0
        ? []
        : say`${formatCount(withoutServiceType, 'rapport', 'rapporter')} om utförare med flera insatser anger inte vilken insats de gäller och räknas inte här.`,
      'note',
    ),
  ]
}

/** How the granskningar ended, with counts, base and shares. */
export const outcomes: Section<ServiceTypePicture> = ({ outcomes: all, serviceType }) => {
  const known = all.filter(({ assessed }) => assessed > 0)
  const title = heading(1, 'Utfall')
  if (known.length === 0) return [title, paragraph(say`Inget utfall är registrerat de tre åren.`)]
  const words = [...new Set(known.flatMap(({ outcomes: shares }) => shares.map(({ outcome }) => outcome)))]
  return [
    title,
    paragraph(say`Här står hur de granskningar slutade som har ett registrerat utfall.`),
    {
      kind: 'table',
      caption: `Utfall av genomförda granskningar, ${serviceType.name}`,
      columns: [
        { title: 'År', align: 'left', width: 0.8 },
        { title: 'Utfall', align: 'left', width: 4 },
        { title: 'Antal', align: 'right', width: 1 },
        { title: 'Andel', align: 'right', width: 1 },
        { title: 'Av', align: 'right', width: 0.8 },
      ],
      rows: known.flatMap(({ year, assessed, outcomes: shares }) =>
        shares.map(({ outcome, count, ids }) => {
          const figure = {
            value: count,
            base: assessed,
            source: { description: `utfall ”${outcome}” ${year}`, recordType: 'review', ids },
          }
          return row(String(year), sentenceCase(outcome), figure, percentOf(figure), formatNumber(assessed))
        }),
      ),
    },
    {
      kind: 'chart',
      form: 'shares',
      caption: `Andel av varje utfall, ${serviceType.name}`,
      altText: `Liggande staplar, en per år, delade efter utfall. ${known
        .map(
          ({ year, assessed, outcomes: shares }) =>
            `${year}: ${shares.map(({ outcome, count }) => `${outcome} ${count} av ${assessed}`).join(', ')}`,
        )
        .join('. ')}.`,
      categories: known.map(({ year, assessed }) => `${year} (${assessed})`),
      series: words.map((word) => ({
        name: sentenceCase(word),
        values: known.map(({ outcomes: shares }) => shares.find(({ outcome }) => outcome === word)?.count ?? 0),
        place: placeOf(word),
        labels: null,
      })),
    },
  ]
}

function placeOf(word: string): number {
  const outcome = outcomeOfWord(word)
  return outcome === null ? Outcome.options.length : Outcome.options.indexOf(outcome)
}
