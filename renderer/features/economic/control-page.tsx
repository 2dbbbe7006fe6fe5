import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { ask } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { ButtonLink, Card, EmptyState, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { ControlForm } from './control-form'
import { EarlierControls } from './earlier-controls'
import { controlPath, JudgementChip } from './economic-words'
import classes from './economic.module.css'

/** The controls of one utförare: one is open, or a new one is made; the others stand beside. */
export default function ControlPage() {
  const { id: providerId = '' } = useParams()
  const { values, set } = useAddressFilter(['kontroll'])
  const { data, error } = useQuery(ask('collect.economicControls', { providerId }))
  if (error) {
    return (
      <Page>
        <PageHead kind="Ekonomisk kontroll" title="Utföraren finns inte" />
        <Notice kind="error" title={error.message} />
      </Page>
    )
  }
  if (data === undefined) return <SkeletonRows count={8} />
  const isNew = values.kontroll === 'ny'
  const open = isNew ? null : (data.rows.find(({ id }) => id === values.kontroll) ?? data.rows[0] ?? null)
  const makeNew = (
    <ButtonLink look="primary" icon="plus" href={controlPath(providerId, 'ny')}>
      Ny kontroll
    </ButtonLink>
  )
  return (
    <Page>
      <PageHead
        kind="Ekonomisk kontroll"
        title={data.providerName}
        chip={open !== null ? <JudgementChip judgement={open.judgement} remarks={open.remarks} /> : undefined}
        meta={
          isNew
            ? 'Ny kontroll'
            : open === null
              ? undefined
              : `Kontroll ${open.controlledOn}, nästa senast ${open.dueOn}`
        }
        actions={
          <>
            <ButtonLink href="/samla-in/ekonomisk-kontroll">Till listan</ButtonLink>
            {!isNew && !data.inHouse && open !== null && makeNew}
          </>
        }
      />
      {data.inHouse ? (
        <EmptyState
          what="Egen regi har ingen ekonomisk kontroll."
          why="Kommunen kontrollerar inte sin egen ekonomi som utförare; uppdragsbeskrivningen följs upp i granskningarna."
        />
      ) : open === null && !isNew ? (
        <EmptyState
          what="Utföraren har aldrig kontrollerats ekonomiskt."
          why="En kontroll har sju delar: F-skatt, registrering, arbetsgivaravgifter, skatteskulder, kreditbetyg, uteslutningsgrunder och styrelse."
          action={makeNew}
        />
      ) : (
        <div className={classes.layout}>
          <ControlForm
            key={open?.id ?? 'ny'}
            providerId={providerId}
            control={open}
            start={data.start}
            months={data.months}
            onSaved={(id) => set('kontroll', id)}
          />
          <Card>
            {data.rows.length === 0 ? (
              <p>Det här blir den första kontrollen av utföraren.</p>
            ) : (
              <EarlierControls providerId={providerId} rows={data.rows} current={open?.id ?? 'ny'} />
            )}
          </Card>
        </div>
      )}
    </Page>
  )
}
