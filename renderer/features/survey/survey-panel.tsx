import type { GenderOrTotal } from '../../../shared/contracts/collect-values'
import type { SurveyResult, SurveySeries } from '../../../shared/contracts/survey'
import { sourceLine } from '../../../shared/domain/indicator/source'
import { changeRule } from '../../../shared/domain/survey/change'
import { formatPercent } from '../../../shared/text/format'
import { Button, Facts, SidePanel, Stack } from '../../ui'
import { BarChart } from '../../ui/charts'
import { ChangeCell, ResultCell } from './result-cell'
import { areaOf, changeOf, genderHeadings, resultOf } from './survey-words'
import classes from './survey.module.css'

interface SurveyPanelProps {
  series: SurveySeries
  years: readonly number[]
  limit: number
  onEdit: (id: string) => void
  onAdd: () => void
  onClose: () => void
}

/** The oldest first: all together is the darkest. */
const drawn: readonly GenderOrTotal[] = ['woman', 'man', 'total']
const told: readonly GenderOrTotal[] = ['total', 'woman', 'man', 'other']

/** One question over the years, women and men beside each other, each share with its base. */
export function SurveyPanel({ series, years, limit, onEdit, onAdd, onClose }: SurveyPanelProps) {
  const genders = (wanted: readonly GenderOrTotal[]) =>
    wanted.filter((gender) => series.results.some((result) => result.gender === gender))
  const source = sourceLine(series.results.map((result) => result.source))
  return (
    <SidePanel
      title={series.question}
      wide
      onClose={onClose}
      foot={
        <Button icon="plus" onClick={onAdd}>
          Nytt resultat för frågan
        </Button>
      }
    >
      <Stack gap={4}>
        <Facts
          as="rows"
          facts={[
            { label: 'Gäller', value: areaOf(series) },
            { label: 'Kvalitetsområde', value: series.qualityArea },
            { label: 'Undersökning', value: series.survey },
          ]}
        />
        <BarChart
          caption={`Positiva svar, procent, ${years[0]}–${years.at(-1)}${source === null ? '' : `. ${source}`}`}
          categories={years.map(String)}
          categoryHeader="År"
          series={genders(drawn).map((gender) => ({
            name: genderHeadings[gender],
            values: years.map((year) => resultOf(series, year, gender)?.share ?? null),
          }))}
          format={formatPercent}
          height={12}
        />
        <ResultTable series={series} years={years} genders={genders(told)} onEdit={onEdit} />
        <p className={classes.rule}>
          {`Andel positiva svar, med antal svar efter. Grupper under ${limit} svar visas inte, och inte heller det som de kan räknas fram ur. ${changeRule}`}
        </p>
      </Stack>
    </SidePanel>
  )
}

interface ResultTableProps {
  series: SurveySeries
  years: readonly number[]
  genders: readonly GenderOrTotal[]
  onEdit: (id: string) => void
}

function ResultTable({ series, years, genders, onEdit }: ResultTableProps) {
  const editable = (result: SurveyResult | undefined) =>
    result === undefined ? (
      <ResultCell result={result} />
    ) : (
      <Button look="link" inRow title="Ändra" onClick={() => onEdit(result.id)}>
        <span className="visually-hidden">{`Ändra ${genderHeadings[result.gender].toLowerCase()} ${result.year}: `}</span>
        <ResultCell result={result} />
      </Button>
    )
  return (
    // Scrolled by keyboard too where the text is large, so it is a stop of its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} role="region" aria-label="Resultat per år och kön" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">År</th>
            {genders.map((gender) => (
              <th key={gender} scope="col">
                {genderHeadings[gender]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {genders.map((gender) => (
                <td key={gender}>{editable(resultOf(series, year, gender))}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Förändring</th>
            {genders.map((gender) => (
              <td key={gender}>
                <ChangeCell change={changeOf(series, gender)} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
