import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, Card, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { DocumentTrail } from '../committee-year/document-trail'
import { DocumentFormats } from '../publish/document-formats'
import { FileMaker } from './file-maker'
import { WritingHead } from './writing-head'
import { WrittenFiles } from './written-files'
import { writingPath } from './writing-paths'

/** The third step: what is to be seen to, the files, and what becomes of the document. */
export default function GetPage() {
  const { id = '' } = useParams()
  const { data, error } = useQuery({ ...ask('report.draft', { id }), placeholderData: undefined })
  if (data) return <Get data={data} />
  return (
    <Page>
      <PageHead kind="Dokument" title="Dokument i arbete" />
      {error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows />}
    </Page>
  )
}

function Get({ data }: { data: Output<'report.draft'> }) {
  const { draft, documents, canEdit } = data
  const [, go] = useLocation()
  const newest = documents[0]
  return (
    <Page>
      <WritingHead data={data} step={2}>
        <ButtonLink icon="pencil" href={writingPath(draft.id)}>
          Till texten
        </ButtonLink>
      </WritingHead>
      {!canEdit.ok && <Notice title={canEdit.reasons.join(' ')} />}
      <FileMaker data={data} onOpenSection={(sectionId) => go(writingPath(draft.id, sectionId))} />
      {newest && (
        <Card title="Den senaste filen" note={newest.fileName}>
          <DocumentFormats document={newest} />
        </Card>
      )}
      {newest && <DocumentTrail document={newest} />}
      {documents.length > 0 && (
        <Card title="Skrivna filer ur utkastet" flush>
          <WrittenFiles documents={documents} />
        </Card>
      )}
    </Page>
  )
}
