import { useState } from 'react'
import type { Question } from '../../../shared/contracts/questionnaire'
import { answerKindNames } from '../../../shared/text/collect-names'
import { Button, EmptyState, Notice, WithPanel } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { capital } from '../register/form-values'
import { QuestionForm } from './question-form'
import { QuestionPanel } from './question-panel'
import type { QuestionnaireView } from './questionnaire-head'
import classes from './questionnaire.module.css'

const columns: Column<Question>[] = [
  { id: 'number', header: 'Nr', width: 3, grow: 0, numeric: true, cell: (row) => String(row.position) },
  {
    id: 'text',
    header: 'Fråga',
    width: 16,
    grow: 4,
    key: true,
    cell: (row) => (
      <span>
        {row.text}
        {row.required && <span title="Måste besvaras"> *</span>}
      </span>
    ),
  },
  { id: 'answerKind', header: 'Svarstyp', width: 8, grow: 0, cell: (row) => capital(answerKindNames[row.answerKind]) },
  {
    id: 'rule',
    header: 'Avvikelse',
    width: 14,
    grow: 2,
    cell: (row) =>
      row.ruleWords === null ? <span className={classes.quiet}>Ingen regel</span> : capital(row.ruleWords),
  },
]
const besidePanel = columns.filter(({ id }) => id !== 'rule')

/** The questions under their areas; a draft is written here, a sent one is only read. */
export function QuestionsTab({ view: { questionnaire, questions, areas } }: { view: QuestionnaireView }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [editing, setEditing] = useState<'new' | 'edit' | null>(null)
  const draft = questionnaire.status === 'draft' && questionnaire.archivedAt === null
  const question = questions.find(({ id }) => id === chosen) ?? null
  const add = (
    <Button icon="plus" onClick={() => setEditing('new')}>
      Ny fråga
    </Button>
  )
  const panelOpen = editing === 'new' || question !== null
  return (
    <>
      {draft && questions.length > 0 && (
        <div className={classes.bar}>
          <span className={classes.quiet}>* måste besvaras. Frågorna kan ändras tills formuläret skickas.</span>
          {add}
        </div>
      )}
      {!draft && questionnaire.status !== 'draft' && (
        <Notice>Frågorna är låsta sedan formuläret skickades, så att svaren kan läsas mot det som frågades.</Notice>
      )}
      <WithPanel>
        <DataTable
          framed
          label="Frågor"
          columns={panelOpen ? besidePanel : columns}
          rows={questions}
          total={questions.length}
          rowId={(row) => row.id}
          selectedId={chosen}
          onSelect={(row) => {
            setChosen(row.id)
            setEditing(null)
          }}
          onOpen={(row) => {
            setChosen(row.id)
            setEditing(draft ? 'edit' : null)
          }}
          groups={{
            of: (row) => row.area ?? 'Utan område',
            note: (rows) => `${rows.length} ${rows.length === 1 ? 'fråga' : 'frågor'}`,
          }}
          empty={<EmptyState what="Inga frågor än." why="Skriv den första frågan." action={draft ? add : undefined} />}
        />
        {editing === 'new' || (editing === 'edit' && question !== null) ? (
          <QuestionForm
            key={editing === 'new' ? 'new' : question?.id}
            questionnaireId={questionnaire.id}
            question={editing === 'new' ? null : question}
            area={question?.area ?? questions.at(-1)?.area ?? null}
            areas={areas}
            onClose={() => setEditing(null)}
            onSaved={(id) => {
              setChosen(id)
              setEditing(null)
            }}
          />
        ) : (
          question !== null && (
            <QuestionPanel
              key={question.id}
              question={question}
              last={question.position === questions.length}
              draft={draft}
              onEdit={() => setEditing('edit')}
              onClose={() => setChosen(null)}
            />
          )
        )}
      </WithPanel>
    </>
  )
}
