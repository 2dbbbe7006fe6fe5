import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import type { ClientInput, Output } from '../../../shared/contracts'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, EmptyState, Page, PageHead, SkeletonRows } from '../../ui'

type RecordName =
  | 'register.committee'
  | 'register.serviceArea'
  | 'register.serviceType'
  | 'register.provider'
  | 'register.unit'
  | 'register.agreement'
  | 'register.requirement'

interface WithRecordProps<N extends RecordName> {
  name: N
  /** 'Utförare', and the list to go back to when the record is gone. */
  kind: string
  list: string
  children: (data: Output<N>) => ReactNode
}

/** Reads the record of the address and hands it on; says so when it is gone. */
export function WithRecord<N extends RecordName>({ name, kind, list, children }: WithRecordProps<N>) {
  const { id } = useParams<{ id: string }>()
  const { data, error } = useQuery(ask(name, { id } as ClientInput<N>))
  if (data !== undefined && !error) return children(data as Output<N>)
  if (!error) return <SkeletonRows count={6} />
  return (
    <Page>
      <PageHead kind={kind} title="Finns inte" />
      <EmptyState what={sentenceOf(error)} action={<ButtonLink href={list}>Till listan</ButtonLink>} />
    </Page>
  )
}
