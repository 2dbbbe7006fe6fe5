import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ATTACHMENT_LIMIT, type PackageDocument } from '../../../shared/contracts/publish'
import { evidenceAccept, evidenceTypeWords } from '../../../shared/domain/review-work/evidence-type'
import { formatDate } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { toFileContent } from '../../lib/download'
import { ask } from '../../lib/queries'
import { Card, Notice, Stack } from '../../ui'
import { CheckField, FieldGroup, FileDrop, SelectField } from '../../ui/forms'
import { type AddedFile, evidenceKey } from './package-parts'

interface PackageSourcesProps {
  meetingId: string | null
  onMeeting: (id: string | null) => void
  /** The documents that are in the package already. */
  documents: readonly PackageDocument[]
  onDocument: (id: string) => void
  evidence: ReadonlySet<string>
  onEvidence: (key: string, chosen: boolean) => void
  onFile: (file: AddedFile) => void
}

const LIMIT_WORDS = `${ATTACHMENT_LIMIT / 1_000_000} MB`

/** Where the package is put together from: a meeting, single documents, underlag of granskningar, own files. */
export function PackageSources(props: PackageSourcesProps) {
  const { meetingId, onMeeting, documents, onDocument, evidence, onEvidence, onFile } = props
  const { committeeId, year } = useScreen()
  const [problem, setProblem] = useState<string | null>(null)
  const { data: committeeYear } = useQuery(ask('act.committeeYear', { committeeId, year }))
  const { data: written } = useQuery(ask('report.documents', { committeeId, year: null }))
  const taken = new Set(documents.map(({ id }) => id))
  const meetings = committeeYear?.meetings ?? []
  const withEvidence = documents.filter((document) => document.evidence.length > 0)

  const take = async (file: File) => {
    setProblem(null)
    // The whole file would be read into memory before the core could refuse it.
    if (file.size > ATTACHMENT_LIMIT) return setProblem(`${file.name} är större än ${LIMIT_WORDS}. Välj en mindre fil.`)
    const content = await toFileContent(file).catch(() => null)
    if (content === null) return setProblem(`${file.name} går inte att läsa.`)
    onFile({ key: `file:${crypto.randomUUID()}`, file: content, byteLength: file.size })
  }
  return (
    <Card title="Lägg till">
      <Stack gap={4}>
        <SelectField
          label="Allt till ett sammanträde"
          hint={meetings.length === 0 ? `Inga sammanträden är inlagda ${year}.` : 'Ärendenas dokument i sin ordning.'}
          placeholder="Välj sammanträde"
          clearable
          options={meetings.map(({ id, committeeName, heldOn }) => ({
            value: id,
            label: `${committeeName} ${formatDate(heldOn)}`,
          }))}
          value={meetingId}
          onChange={onMeeting}
        />
        <SelectField
          label="Ett skrivet dokument"
          placeholder="Välj dokument"
          options={(written?.rows ?? [])
            .filter(({ id }) => !taken.has(id))
            .map(({ id, title, createdAt }) => ({ value: id, label: `${title}, ${createdAt.slice(0, 10)}` }))}
          value={null}
          onChange={(id) => id !== null && onDocument(id)}
        />
        {withEvidence.map((document) => (
          <FieldGroup key={document.id} legend={`Underlag till ${document.title}`}>
            {document.evidence.map(({ id, fileName }) => (
              <CheckField
                key={id}
                label={fileName}
                checked={evidence.has(evidenceKey(id))}
                onChange={(chosen) => onEvidence(evidenceKey(id), chosen)}
              />
            ))}
          </FieldGroup>
        ))}
        {problem !== null && <Notice kind="error" title={problem} />}
        <FileDrop
          title="Släpp en bilaga här"
          hint={`${evidenceTypeWords}, högst ${LIMIT_WORDS}. Kontrollera att den inte innehåller uppgifter om enskilda.`}
          accept={evidenceAccept}
          onFiles={(files) => void Promise.all(files.map(take))}
        />
      </Stack>
    </Card>
  )
}
