import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { evidenceAccept } from '../../../shared/domain/review-work/evidence-type'
import { interviewGroupNames } from '../../../shared/text/collect-names'
import { formatDate } from '../../../shared/text/format'
import { call } from '../../lib/client'
import { download, toFileContent } from '../../lib/download'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Icon, Notice } from '../../ui'
import classes from './checklist.module.css'

interface OfQuestion {
  reviewId: string
  questionId: string
}

/** What else shows how it is: files of this question, and what interviews have said of it. */
export function QuestionEvidence({ reviewId, questionId }: OfQuestion) {
  const { data: work } = useQuery(ask('collect.reviewWork', { id: reviewId }))
  const [failed, setFailed] = useState<string | null>(null)
  const files = (work?.evidence ?? []).filter((file) => file.questionId === questionId && file.archivedAt === null)
  const said = (work?.interviews ?? []).flatMap(({ group, heldOn, notes }) =>
    notes
      .filter((note) => note.questionId === questionId)
      .map(({ id, text }) => ({ id, text, who: [interviewGroupNames[group], formatDate(heldOn)].join(' ') })),
  )
  if (files.length === 0 && said.length === 0) return null
  const fetchFile = (id: string): void => {
    call('collect.evidenceFile', { id }).then(download, (cause) => setFailed(sentenceOf(cause)))
  }
  return (
    <>
      {failed !== null && <Notice kind="error" title={failed} />}
      <ul className={classes.files}>
        {files.map(({ id, fileName, isThere }) => (
          <li key={id}>
            {isThere ? (
              <Button look="quiet" inRow icon="clip" onClick={() => fetchFile(id)}>
                {fileName}
              </Button>
            ) : (
              <span className={classes.stop}>
                <Icon name="warning" size={15} />
                {fileName} saknas i mappen
              </span>
            )}
          </li>
        ))}
        {said.map(({ id, who, text }) => (
          <li key={id} className={classes.said}>
            <Icon name="person" size={15} />
            <span>
              Intervju {who}: {text}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Adds a file to the question: it is kept beside the database, as the granskning's other underlag. */
export function AddQuestionFile({ reviewId, questionId }: OfQuestion) {
  const input = useRef<HTMLInputElement>(null)
  const add = useCommand('collect.addEvidence')
  const { data: stored } = useQuery(ask('settings.get', {}))
  const [problem, setProblem] = useState<string | null>(null)
  const limit = stored?.settings.collect.evidenceMaxMegabytes
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setProblem(null)
    // The whole file would be read into memory before the core could refuse it.
    if (limit !== undefined && file.size > limit * 1_048_576) return setProblem(`Filen är större än ${limit} MB.`)
    try {
      add.mutate({ reviewId, questionId, file: await toFileContent(file) })
    } catch {
      setProblem('Filen går inte att läsa.')
    }
  }
  const told = problem ?? (add.error === null ? null : sentenceOf(add.error))
  return (
    <>
      <Button look="link" icon="clip" busy={add.isPending} onClick={() => input.current?.click()}>
        Lägg till fil
      </Button>
      <input
        ref={input}
        type="file"
        accept={evidenceAccept}
        hidden
        onChange={(event) => {
          void take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      {told !== null && <span className={classes.stop}>{told}</span>}
    </>
  )
}
