import { ButtonLink, EmptyState, Page, PageHead } from '../ui'

/** An address that leads nowhere. */
export default function NotFoundPage() {
  return (
    <Page>
      <PageHead title="Sidan finns inte" />
      <EmptyState
        what="Här finns ingen sida."
        why="Adressen kan vara gammal, eller så är posten borttagen."
        action={<ButtonLink href="/">Till Översikt</ButtonLink>}
      />
    </Page>
  )
}
