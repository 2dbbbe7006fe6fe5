import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from 'wouter'
import { formatDateTime } from '../../../shared/text/format'
import { documentKindNames } from '../../../shared/text/names'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, ButtonLink, Card, Facts, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { DocumentTrail } from '../committee-year/document-trail'
import { DocumentFormats } from '../publish/document-formats'
import { RegisterToday } from '../provenance/register-today'
import { FigureList } from './figure-list'
import { writingPath } from '../writing/writing-paths'
import { writePath } from './kinds'
import classes from './document-page.module.css'

/** A document that was written: its head, and where each of its figures came from at that moment. */
export default function DocumentPage() {
  const { id = '' } = useParams()
  const [, go] = useLocation()
  const { data, error, isPending } = useQuery(ask('report.document', { id }))
  if (!data) {
    return (
      <Page>
        <PageHead kind="Dokument" title="Dokument" />
        {error && <Notice kind="error" title={sentenceOf(error)} />}
        {isPending && <SkeletonRows />}
      </Page>
    )
  }
  const { document, figures } = data
  return (
    <Page fill>
      <PageHead
        kind="Dokument"
        title={document.title}
        actions={
          <>
            {document.draftId !== null && (
              <ButtonLink icon="pencil" href={writingPath(document.draftId)}>
                Öppna texten
              </ButtonLink>
            )}
            <Button onClick={() => go(writePath(document))}>Skriv igen med dagens siffror</Button>
          </>
        }
        below={
          <Facts
            facts={[
              { label: 'Slag', value: documentKindNames[document.kind] },
              ...(document.aboutName === null ? [] : [{ label: 'Handlar om', value: document.aboutName }]),
              { label: 'Nämnd', value: document.committeeName ?? 'Alla nämnder' },
              { label: 'Diarienummer', value: document.registryNumber },
              { label: 'Handläggare', value: document.author },
              { label: 'Skapat', value: formatDateTime(document.createdAt) },
              { label: 'Fil', value: document.fileName },
            ]}
          />
        }
      />
      <DocumentTrail document={document} />
      <RegisterToday documentId={document.id} />
      <Card title="Hämta dokumentet" note="Som det var när det skrevs, även om registret har ändrats sedan dess">
        <DocumentFormats document={document} />
      </Card>
      <div className={classes.figures}>
        <FigureList figures={figures} takenAt={document.createdAt} />
      </div>
    </Page>
  )
}
