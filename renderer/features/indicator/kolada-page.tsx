import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { KoladaPreview } from '../../../shared/contracts/kolada'
import { formatCount } from '../../../shared/text/format'
import { runJob } from '../../lib/client'
import { CommandError } from '../../lib/command-error'
import { toFileContent } from '../../lib/download'
import { ask, useCommand } from '../../lib/queries'
import { ButtonLink, Card, Columns, Notice, Page, PageHead, ProgressPanel, Stack } from '../../ui'
import { FileDrop } from '../../ui/forms'
import { useJob } from '../settings/use-job'
import { KoladaFetch } from './kolada-fetch'
import { KoladaPreviewCard } from './kolada-preview'
import { KoladaSettingsCard } from './kolada-settings'
import { indicatorsPath } from './paths'

/** Values from Kolada, from a saved file or fetched; nothing is saved before one has seen what will change. */
export default function KoladaPage() {
  const { data } = useQuery(ask('collect.kolada', {}))
  const { run, work, problem, cancel } = useJob()
  const [preview, setPreview] = useState<KoladaPreview | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const write = useCommand('collect.writeKolada')

  const show = async (title: string, job: Parameters<typeof run<KoladaPreview>>[1]) => {
    setSaved(null)
    setPreview(null)
    write.reset()
    setPreview(await run(title, job))
  }
  const readFile = async (file: File) => {
    const content = await toFileContent(file)
    await show(`Läser ${file.name}`, (options) => runJob('collect.previewKoladaFile', { file: content }, options))
  }
  const save = ({ token }: KoladaPreview) =>
    write.mutate(
      { token },
      {
        onSuccess: ({ added, changed }) => {
          setPreview(null)
          setSaved(
            `${formatCount(added, 'nytt värde', 'nya värden')} och ${formatCount(changed, 'rättat', 'rättade')} är sparade.`,
          )
        },
      },
    )

  return (
    <Page>
      <PageHead
        kind="Nyckeltal"
        title="Hämta från Kolada"
        actions={
          <ButtonLink icon="chevronLeft" href={indicatorsPath}>
            Till nyckeltalen
          </ButtonLink>
        }
      />
      {problem !== null && <Notice kind="error" title={problem} />}
      {saved !== null && <Notice kind="done" title={saved} />}
      <CommandError error={write.error} />
      {work !== null ? (
        <ProgressPanel {...work} onCancel={cancel} />
      ) : preview !== null ? (
        <KoladaPreviewCard
          preview={preview}
          saving={write.isPending}
          onSave={() => save(preview)}
          onLeave={() => setPreview(null)}
        />
      ) : (
        <Columns least={24}>
          <Card title="Från en fil">
            <Stack gap={3}>
              <p>Spara jämförelsen från Koladas webbplats som Excel eller CSV och läs in den här. Inget skickas.</p>
              <FileDrop
                title="Släpp en fil från Kolada här"
                hint="Excel (.xlsx), CSV eller JSON från Koladas API."
                accept=".xlsx,.csv,.txt,.json"
                onFile={(file) => void readFile(file)}
              />
            </Stack>
          </Card>
          {data !== undefined && (
            <KoladaFetch
              state={data}
              onFetch={(years) =>
                void show('Hämtar från Kolada', (options) => runJob('collect.previewKolada', years, options))
              }
            />
          )}
        </Columns>
      )}
      {data !== undefined && work === null && preview === null && (
        <KoladaSettingsCard key={data.recordVersion} state={data} />
      )}
    </Page>
  )
}
