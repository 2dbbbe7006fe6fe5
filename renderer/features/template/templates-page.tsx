import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TemplateRecord } from '../../../shared/contracts/template'
import { runJob } from '../../lib/client'
import { download } from '../../lib/download'
import { ask, sentenceOf } from '../../lib/queries'
import { Notice, Page, PageHead, ProgressPanel, SkeletonRows } from '../../ui'
import { useJob } from '../settings/use-job'
import { AddTemplate } from './add-template'
import { BuiltInCard, PlaceholderCard } from './built-in-card'
import { TemplateDialog } from './template-dialog'
import { TemplateTable } from './template-table'

/** The municipality's own Word templates, and the looks that come with the program. */
export default function TemplatesPage() {
  const [includeArchived, setIncludeArchived] = useState(false)
  const { data, error } = useQuery(ask('report.templates', { includeArchived }))
  const { run, work, problem, cancel } = useJob()
  const [changing, setChanging] = useState<TemplateRecord | null>(null)
  const [added, setAdded] = useState<string | null>(null)

  const preview = async (id: string) => {
    setAdded(null)
    const written = await run('Skriver ett prov', (options) => runJob('report.previewTemplate', { id }, options))
    if (written) download(written.file)
  }
  const fetchFile = async (id: string) => {
    const found = await run('Hämtar mallen', (options) => runJob('report.templateFile', { id }, options))
    if (found) download(found.file)
  }
  return (
    <Page>
      <PageHead
        kind="Inställningar"
        title="Dokumentmallar"
        below="Dokumenten skrivs i kommunens egen Word-mall. Den senast ändrade mallen för ett slag används om ingen annan väljs."
      />
      {(error ?? problem) && <Notice kind="error" title={error ? sentenceOf(error) : problem} />}
      {work && <ProgressPanel {...work} onCancel={cancel} />}
      {added !== null && !work && !problem && (
        <Notice kind="done" title={`Mallen ${added} är tillagd och används från nästa dokument.`} />
      )}
      {data === undefined ? (
        error === null && <SkeletonRows count={4} />
      ) : (
        <>
          <TemplateTable
            templates={data.rows}
            showsArchived={includeArchived}
            onArchived={setIncludeArchived}
            onPreview={({ id }) => void preview(id)}
            onChange={setChanging}
          />
          <AddTemplate onAdded={setAdded} />
          <BuiltInCard
            looks={data.builtIn}
            onPreview={(id) => void preview(id)}
            onDownload={(id) => void fetchFile(id)}
          />
          <PlaceholderCard />
        </>
      )}
      {changing && (
        <TemplateDialog
          key={`${changing.id}:${changing.version}`}
          template={changing}
          onClose={() => setChanging(null)}
          onDownload={(id) => void fetchFile(id)}
        />
      )}
    </Page>
  )
}
