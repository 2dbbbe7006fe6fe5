import { type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Button, ButtonLink, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { picturesPath } from './paths'
import classes from './picture.module.css'
import { useLightPrint } from './use-print'

interface PictureFrameProps {
  title: string
  chip?: ReactNode
  facts: ReactNode
  /** Address of the document choice with everything filled in. */
  document: string
  /** Where the record itself is, and what it is called. */
  record: { href: string; label: string }
  children: ReactNode
}

/** The head that both kinds of lägesbild share, and the way to paper and Word. */
export function PictureFrame({ title, chip, facts, document, record, children }: PictureFrameProps) {
  const [, go] = useLocation()
  useLightPrint()
  return (
    <Page>
      <PageHead
        kind="Lägesbild"
        title={title}
        chip={chip}
        below={facts}
        actions={
          <div className={classes.doing} data-no-print>
            <ButtonLink href={record.href}>{record.label}</ButtonLink>
            <Button icon="printer" onClick={() => window.print()}>
              Skriv ut
            </Button>
            <Button look="primary" icon="document" onClick={() => go(document)}>
              Hämta i Word
            </Button>
          </div>
        }
      />
      {children}
    </Page>
  )
}

/** While it is read, or when it could not be. */
export function PictureWaiting({ sentence }: { sentence: string | null }) {
  return (
    <Page>
      <PageHead kind="Lägesbild" title="Lägesbild" />
      {sentence === null ? (
        <SkeletonRows />
      ) : (
        <Notice kind="error" title={sentence} action={<ButtonLink href={picturesPath}>Öppna listan</ButtonLink>} />
      )}
    </Page>
  )
}
