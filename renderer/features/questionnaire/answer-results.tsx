import type { AnswerFileResult } from '../../../shared/contracts/questionnaire'
import type { AnswerFileState } from '../../../shared/contracts/questionnaire-values'
import { formatCount } from '../../../shared/text/format'
import { answerFileStateNames } from '../../../shared/text/questionnaire-names'
import { Button, Card, Row, ToneChip, type Tone } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { capital } from '../register/form-values'
import classes from './questionnaire.module.css'
import type { useAnswerFiles } from './use-answer-files'

interface AnswerResultsProps {
  files: ReturnType<typeof useAnswerFiles>
  onClose: () => void
}

type Placed = AnswerFileResult & { place: number }

const tones: Record<AnswerFileState, Tone> = {
  registered: 'low',
  replaced: 'low',
  unchanged: 'neutral',
  differs: 'mid',
  broken: 'high',
  notRead: 'neutral',
}
/** What must be acted on stands first. */
const order: readonly AnswerFileState[] = ['broken', 'differs', 'notRead', 'replaced', 'registered', 'unchanged']

/** What became of each file: what is wrong and what to do, what would change, and the rest counted. */
export function AnswerResults({ files: { results, progress, replace }, onClose }: AnswerResultsProps) {
  const placed = results.map((result, place): Placed => ({ ...result, place }))
  const rows = placed.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.place - b.place)
  const differing = placed.filter(({ state }) => state === 'differs')
  const columns: Column<Placed>[] = [
    { id: 'file', header: 'Fil', width: 12, grow: 2, key: true, cell: (row) => row.fileName },
    {
      id: 'state',
      header: 'Resultat',
      width: 11,
      grow: 0,
      cell: (row) => <ToneChip tone={tones[row.state]}>{capital(answerFileStateNames[row.state])}</ToneChip>,
    },
    { id: 'recipient', header: 'Mottagare', width: 10, grow: 1, cell: (row) => row.recipient ?? '–' },
    { id: 'words', header: 'Vad som gäller', width: 18, grow: 4, cell: (row) => <ResultWords result={row} /> },
    {
      id: 'action',
      header: 'Åtgärd',
      width: 7,
      grow: 0,
      cell: (row) =>
        row.state === 'differs' ? (
          <Button inRow onClick={() => void replace([row.place])}>
            Ersätt
          </Button>
        ) : null,
    },
  ]
  return (
    <Card
      title={summary(placed)}
      flush
      aside={
        progress === null ? (
          <Row>
            {differing.length > 1 && (
              <Button look="quiet" inRow onClick={() => void replace(differing.map(({ place }) => place))}>
                {`Ersätt alla ${differing.length}`}
              </Button>
            )}
            <Button look="quiet" inRow icon="close" onClick={onClose}>
              Klar
            </Button>
          </Row>
        ) : undefined
      }
    >
      <DataTable
        label="Inlästa filer"
        columns={columns}
        rows={rows}
        total={rows.length}
        rowId={(row) => String(row.place)}
        maxHeight="20rem"
      />
    </Card>
  )
}

/** '497 filer inlästa, 1 fil inte inläst'. */
export function summary(results: readonly AnswerFileResult[]): string {
  const count = (...states: AnswerFileState[]): number => results.filter(({ state }) => states.includes(state)).length
  const part = (n: number, one: string, many: string): string[] =>
    n === 0 ? [] : [formatCount(n, `fil ${one}`, `filer ${many}`)]
  const parts = [
    ...part(count('registered', 'replaced'), 'inläst', 'inlästa'),
    ...part(count('unchanged'), 'redan inläst', 'redan inlästa'),
    ...part(count('differs'), 'ändrar tidigare svar', 'ändrar tidigare svar'),
    ...part(count('broken'), 'inte inläst', 'inte inlästa'),
    ...part(count('notRead'), 'hann inte läsas', 'hann inte läsas'),
  ]
  return parts.length === 0 ? 'Inga filer' : parts.join(', ')
}

function ResultWords({ result: { state, problems, changes, deviations } }: { result: AnswerFileResult }) {
  if (problems.length > 0) {
    const [only, second] = problems
    return second === undefined ? (
      <span>{only}</span>
    ) : (
      <ul className={classes.list}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    )
  }
  if (changes.length > 0) {
    return (
      <ul className={classes.list}>
        {changes.map(({ question, before, after }) => (
          <li key={question}>{`${question}: ${before ?? 'inget svar'} blir ${after ?? 'inget svar'}`}</li>
        ))}
      </ul>
    )
  }
  if (state === 'unchanged') return <span>Samma svar som redan är inlästa.</span>
  if (state === 'notRead') return <span>Släpp filen igen för att läsa in den.</span>
  return <span>{deviations === 0 ? 'Inga avvikelser' : formatCount(deviations, 'avvikelse', 'avvikelser')}</span>
}
