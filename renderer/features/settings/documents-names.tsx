import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'
import { Card } from '../../ui'
import { FieldGrid, TextField } from '../../ui/forms'
import type { DocumentFields } from './documents-page'
import classes from './documents.module.css'

/** What a nämnd is called in its documents where that isn't the register's name. */
export function DocumentNames({ documents, change, errorOf }: DocumentFields) {
  const { data } = useQuery(ask('settings.frame', {}))
  const { committeeNames } = documents
  const committees = data?.committees ?? []
  const put = (committeeId: string, name: string): void => {
    const others = committeeNames.filter((one) => one.committeeId !== committeeId)
    change({ committeeNames: name === '' ? others : [...others, { committeeId, name }] })
  }
  return (
    <Card title="Nämndernas namn i dokument" note="tomt ger registrets namn">
      {committees.length === 0 ? (
        <p className={classes.note}>Det finns ingen nämnd i registret än.</p>
      ) : (
        <FieldGrid least={18}>
          {committees.map(({ id, name }) => {
            const at = committeeNames.findIndex((one) => one.committeeId === id)
            return (
              <TextField
                key={id}
                label={name}
                placeholder={name}
                maxLength={200}
                value={committeeNames[at]?.name ?? ''}
                onChange={(text) => put(id, text)}
                error={at < 0 ? undefined : errorOf(`committeeNames.${at}.name`)}
              />
            )
          })}
        </FieldGrid>
      )}
    </Card>
  )
}
