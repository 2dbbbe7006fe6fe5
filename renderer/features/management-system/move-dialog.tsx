import { useState } from 'react'
import type { ProcessNode } from '../../../shared/contracts/management-system'
import { canMove } from '../../../shared/domain/management-system/tree'
import { processLevelNames } from '../../../shared/text/names'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, SelectField } from '../../ui/forms'
import { childrenOf, pathOf } from './tree-rows'

interface MoveDialogProps {
  node: ProcessNode
  nodes: readonly ProcessNode[]
  onClose: () => void
}

/** To another process or sub-process; only places where it fits are offered. */
export function MoveDialog({ node, nodes, onClose }: MoveDialogProps) {
  const command = useCommand('analyse.moveProcess')
  const [parentId, setParentId] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const places = nodes.filter(
    (other) => other.archivedAt === null && other.id !== node.parentId && canMove(nodes, node.id, other.id).ok,
  )
  return (
    <Dialog title={`Flytta ${node.name}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (parentId === null) return
          const position = childrenOf(nodes, parentId).length
          command.mutate({ id: node.id, version: node.version, parentId, position }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          {command.error && <Notice kind="error" title={sentenceOf(command.error)} />}
          {places.length === 0 ? (
            <p>Det finns ingen annan plats där en {processLevelNames[node.level]} kan ligga.</p>
          ) : (
            <SelectField
              label="Flytta till"
              required
              options={places.map((place) => ({
                value: place.id,
                label: [pathOf(nodes, place), place.name].filter(Boolean).join(' › '),
              }))}
              value={parentId}
              onChange={setParentId}
              hint="Det som ligger under följer med."
              error={tried && parentId === null ? 'Välj en plats.' : undefined}
            />
          )}
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          {places.length > 0 && (
            <Button look="primary" type="submit" busy={command.isPending}>
              Flytta
            </Button>
          )}
        </FormActions>
      </form>
    </Dialog>
  )
}
