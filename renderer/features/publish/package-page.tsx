import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, sentenceOf } from '../../lib/queries'
import { runJob } from '../../lib/client'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, Card, EmptyState, Notice, Page, PageHead, Stack, WaitingButton } from '../../ui'
import { CheckField, TextField } from '../../ui/forms'
import { FileJobState } from './file-job-state'
import { PackageList } from './package-list'
import { type AddedFile, moved, packageLines } from './package-parts'
import { PackageSources } from './package-sources'
import { useFileJob } from './use-file-job'
import classes from './package.module.css'

const idsOf = (text: string | null): string[] => (text ?? '').split(',').filter((id) => id !== '')
const nothing: ReadonlySet<string> = new Set()

/** Documents and attachments for the nämnd in one zip, numbered and with a list of what it holds. */
export default function PackagePage() {
  const { values, set } = useAddressFilter(['sammantrade', 'dokument'])
  const documentIds = idsOf(values.dokument)
  const { data, error } = useQuery(ask('report.packageParts', { documentIds, meetingId: values.sammantrade }))
  const { data: formats } = useQuery(ask('report.formats', {}))
  const [removed, setRemoved] = useState(nothing)
  const [evidence, setEvidence] = useState(nothing)
  const [added, setAdded] = useState<AddedFile[]>([])
  const [order, setOrder] = useState<string[]>([])
  const [ownTitle, setOwnTitle] = useState<string | null>(null)
  const [withPdf, setWithPdf] = useState(false)
  const { state, run, stop } = useFileJob()

  const documents = data?.documents ?? []
  const lines = packageLines({ documents, evidence, added, removed, order })
  const title = ownTitle ?? data?.title ?? ''
  const faulty = lines.filter(({ fault }) => fault !== null)
  const reason =
    lines.length === 0
      ? 'Paketet är tomt. Lägg till minst ett dokument.'
      : faulty.length > 0
        ? `${faulty[0]?.title} kan inte packas. Ta bort raden eller skriv dokumentet igen.`
        : title.trim() === ''
          ? 'Ge paketet ett namn.'
          : null
  const make = () =>
    run('Gör paketet', async (options) => {
      const input = { title, withPdf, parts: lines.map(({ part }) => part) }
      return (await runJob('report.package', input, options)).file
    })
  const back = (key: string) => setRemoved(new Set([...removed].filter((other) => other !== key)))
  const takeAway = (key: string) => {
    setRemoved(new Set([...removed, key]))
    setAdded(added.filter((file) => file.key !== key))
    setEvidence(new Set([...evidence].filter((other) => other !== key)))
  }
  return (
    <Page>
      <PageHead
        kind="Dokument"
        title="Paket till nämnden"
        meta="Handlingarna i en zip-fil med innehållsförteckning"
        actions={
          reason === null ? (
            <Button look="primary" icon="archive" busy={state.kind === 'making'} onClick={make}>
              Gör paketet
            </Button>
          ) : (
            <WaitingButton reason={reason}>Gör paketet</WaitingButton>
          )
        }
      />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      <FileJobState state={state} onStop={stop} />
      {data && data.unwritten.length > 0 && (
        <Notice kind="warning" title="Det här är inte skrivet än och kommer inte med:" details={data.unwritten} />
      )}
      <div className={classes.beside}>
        <Card title="I paketet" note={lines.length === 0 ? undefined : `${lines.length}`}>
          <Stack gap={4}>
            {lines.length === 0 ? (
              <EmptyState
                what="Paketet är tomt."
                why="Välj ett sammanträde för att få alla dess handlingar i ordning, eller lägg till dokument ett i taget."
              />
            ) : (
              <PackageList
                lines={lines}
                onMove={(index, step) => setOrder(moved(lines, index, step))}
                onRemove={takeAway}
              />
            )}
            <TextField
              label="Paketets namn"
              hint="Zip-filens namn och rubriken i innehållsförteckningen."
              required
              maxLength={120}
              value={title}
              onChange={setOwnTitle}
            />
            <CheckField
              label="Lägg en taggad PDF bredvid varje Word-fil"
              hint={formats?.pdf.ok === false ? formats.pdf.reasons.join(' ') : undefined}
              checked={withPdf && formats?.pdf.ok === true}
              onChange={setWithPdf}
            />
          </Stack>
        </Card>
        <PackageSources
          meetingId={values.sammantrade}
          onMeeting={(id) => {
            setOwnTitle(null)
            setRemoved(nothing)
            setOrder([])
            set('sammantrade', id)
          }}
          documents={documents.filter(({ id }) => !removed.has(`document:${id}`))}
          onDocument={(id) => {
            back(`document:${id}`)
            if (!documents.some((document) => document.id === id)) set('dokument', [...documentIds, id].join(','))
          }}
          evidence={evidence}
          onEvidence={(key, chosen) => {
            back(key)
            setEvidence(new Set(chosen ? [...evidence, key] : [...evidence].filter((other) => other !== key)))
          }}
          onFile={(file) => setAdded((before) => [...before, file])}
        />
      </div>
    </Page>
  )
}
