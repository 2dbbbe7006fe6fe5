import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { EmptyState, Notice, ProgressPanel, SkeletonRows, WithPanel } from '../../ui'
import { FileDrop } from '../../ui/forms'
import { DataTable } from '../../ui/table'
import { ChooseFiles } from './choose-files'
import { AnswerResults } from './answer-results'
import { figureColumns, figuresBesidePanel } from './figure-columns'
import { FigurePanel } from './figure-panel'
import type { QuestionnaireView } from './questionnaire-head'
import classes from './questionnaire.module.css'
import { useAnswerFiles } from './use-answer-files'
import { useWindowDrop } from './use-window-drop'

/** Answer files in, and what they say question by question. */
export function AnswersTab({ view: { questionnaire } }: { view: QuestionnaireView }) {
  const { id, status } = questionnaire
  const { data, error } = useQuery(ask('collect.questionnaireFigures', { id }))
  const { values, set } = useAddressFilter(['fraga'])
  const files = useAnswerFiles(id)
  const open = status === 'sent' && questionnaire.archivedAt === null
  const over = useWindowDrop(open && files.progress === null ? (dropped) => void files.read(dropped) : null)
  const chosen = data?.rows.find(({ question }) => question.id === values.fraga) ?? null
  return (
    <>
      {files.problem !== null && <Notice kind="warning" title={files.problem} />}
      {open && files.progress === null && data !== undefined && data.answered > 0 && (
        <div className={`${classes.bar} ${over ? classes.over : ''}`}>
          <span className={classes.quiet}>
            Släpp svarsfiler var som helst i fönstret, hur många som helst. En felaktig fil stoppar ingen annan.
          </span>
          <ChooseFiles onFiles={(chosenFiles) => void files.read(chosenFiles)} />
        </div>
      )}
      {open && files.progress === null && data?.answered === 0 && (
        <div className={over ? classes.over : undefined}>
          <FileDrop
            title="Släpp svarsfilerna var som helst i fönstret"
            hint="Hur många som helst på en gång. Varje fil läses in för sig: en felaktig fil stoppar ingen annan."
            accept=".xlsx,.xlsm"
            choose="Välj filer"
            onFiles={(chosenFiles) => void files.read(chosenFiles)}
          />
        </div>
      )}
      {files.progress !== null && (
        <ProgressPanel
          title="Läser in svar"
          progress={files.progress.done / Math.max(1, files.progress.of)}
          message={`${formatNumber(files.progress.done)} av ${formatNumber(files.progress.of)} filer`}
          onCancel={files.cancel}
        />
      )}
      {files.results.length > 0 && <AnswerResults files={files} onClose={files.clear} />}
      {!open && status === 'closed' && <Notice>Formuläret är avslutat och läser inte in fler svar.</Notice>}
      {status === 'draft' && <Notice>Svar läses in när formuläret är skickat.</Notice>}
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined ? (
        <SkeletonRows count={8} />
      ) : data.answered === 0 ? (
        <EmptyState what="Inga svar är inlästa." why="Här syns hur mottagarna har svarat, fråga för fråga." />
      ) : (
        <WithPanel>
          <DataTable
            framed
            label="Svar per fråga"
            density="roomy"
            columns={chosen === null ? figureColumns(data.earlierAnswered !== null) : figuresBesidePanel}
            rows={data.rows}
            total={data.rows.length}
            rowId={({ question }) => question.id}
            selectedId={values.fraga}
            onSelect={({ question }) => set('fraga', question.id)}
          />
          {chosen !== null && (
            <FigurePanel
              key={chosen.question.id}
              figure={chosen}
              answered={data.answered}
              onClose={() => set('fraga', null)}
            />
          )}
        </WithPanel>
      )}
    </>
  )
}
