import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { EvidenceFile, ReviewWork } from '../../../shared/contracts/review-work'
import { evidenceAccept, evidenceTypeWords } from '../../../shared/domain/review-work/evidence-type'
import { AppError } from '../../../shared/errors'
import { formatNumber } from '../../../shared/text/format'
import { call } from '../../lib/client'
import { CommandError } from '../../lib/command-error'
import { download, toFileContent } from '../../lib/download'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Card, Icon, Missing, Notice, Stack } from '../../ui'
import { FileDrop, SelectField } from '../../ui/forms'
import classes from './work.module.css'

/** Files that the granskning rests on: kept beside the database, opened again only as they were. */
export function EvidenceCard({ work }: { work: ReviewWork }) {
  const [about, setAbout] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const add = useCommand('collect.addEvidence')
  const { data: stored } = useQuery(ask('settings.get', {}))
  const { evidence, reviewId } = work
  const options = [
    ...work.requests.flatMap(({ items }) =>
      items.map(({ id, title }) => ({ value: `item:${id}`, label: title, group: 'Begärda handlingar' })),
    ),
    ...work.questions.map(({ id, text, area }) => ({ value: `question:${id}`, label: text, group: area })),
  ]
  const limit = stored?.settings.collect.evidenceMaxMegabytes

  const take = async (file: File) => {
    setProblem(null)
    // The whole file would be read into memory before the core could refuse it.
    if (limit !== undefined && file.size > limit * 1_048_576) {
      setProblem(
        `${file.name} är större än ${limit} MB. Dela upp den, eller höj gränsen under Inställningar, Insamling.`,
      )
      return
    }
    const content = await toFileContent(file).catch(() => null)
    if (content === null) setProblem(`${file.name} går inte att läsa.`)
    else
      add.mutate({ reviewId, file: content, questionId: idOf('question', about), requestItemId: idOf('item', about) })
  }

  return (
    <Card title="Underlag" note={evidence.length === 0 ? undefined : `${evidence.length}`}>
      <Stack gap={3}>
        {problem !== null && <Notice kind="error" title={problem} />}
        <CommandError error={add.error} />
        {evidence.length > 0 && (
          <ul className={classes.files}>
            {evidence.map((file) => (
              <EvidenceRow key={file.id} file={file} onProblem={setProblem} />
            ))}
          </ul>
        )}
        {options.length > 0 && (
          <SelectField
            label="Vad nästa fil hör till"
            placeholder="Granskningen i sin helhet"
            options={options}
            value={about}
            onChange={setAbout}
            clearable
          />
        )}
        <FileDrop
          title="Släpp en fil här"
          hint={`${evidenceTypeWords}${limit === undefined ? '' : `, högst ${formatNumber(limit)} MB`}. Kontrollera att den inte innehåller uppgifter om enskilda.`}
          accept={evidenceAccept}
          onFile={(file) => void take(file)}
        />
      </Stack>
    </Card>
  )
}

const idOf = (kind: 'item' | 'question', about: string | null): string | null =>
  about?.startsWith(`${kind}:`) === true ? about.slice(kind.length + 1) : null

function EvidenceRow({ file, onProblem }: { file: EvidenceFile; onProblem: (problem: string | null) => void }) {
  const archive = useCommand('collect.archiveEvidence')
  const [busy, setBusy] = useState(false)
  const fetch = async () => {
    setBusy(true)
    onProblem(null)
    try {
      download(await call('collect.evidenceFile', { id: file.id }))
    } catch (cause) {
      onProblem(cause instanceof AppError ? cause.data.userMessage : sentenceOf(cause))
    } finally {
      setBusy(false)
    }
  }
  return (
    <li>
      <span className={classes.fileName}>
        <Icon name="clip" size={15} />
        {file.fileName}
      </span>
      <span className={classes.how}>
        {file.isThere ? (
          [sizeWords(file.byteLength), file.aboutWords].filter(Boolean).join(', ')
        ) : (
          <Missing>Filen saknas</Missing>
        )}
      </span>
      <Button
        look="quiet"
        inRow
        icon="download"
        busy={busy}
        onClick={() => void fetch()}
        aria-label={`Hämta ${file.fileName}`}
      >
        Hämta
      </Button>
      <Button
        look="quiet"
        inRow
        icon="archive"
        busy={archive.isPending}
        onClick={() => archive.mutate({ id: file.id, version: file.version, archived: true })}
        aria-label={`Arkivera ${file.fileName}`}
      >
        Arkivera
      </Button>
    </li>
  )
}

/** '840 kB', '2,4 MB'. */
function sizeWords(bytes: number): string {
  if (bytes < 1_048_576) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)))}\u00a0kB`
  return `${formatNumber(Math.round(bytes / 104_857.6) / 10)}\u00a0MB`
}
