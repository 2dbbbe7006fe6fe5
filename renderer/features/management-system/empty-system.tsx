import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Card, EmptyState, Notice, Row } from '../../ui'

/** An empty ledningssystem: the parts that SOSFS 2011:9 names in one click, or one's own processes from the beginning. */
export function EmptySystem({ archived, onOwn }: { archived: number; onOwn: () => void }) {
  const start = useCommand('analyse.startManagementSystem')
  return (
    <>
      {start.error && <Notice kind="error" title={sentenceOf(start.error)} />}
      <Card>
        <EmptyState
          what="Ledningssystemet har inga processer än."
          why={
            archived > 0
              ? 'Allt är arkiverat: visa det under Mer.'
              : 'Grunduppsättningen är de delar som SOSFS 2011:9 nämner, som processer, delprocesser och aktiviteter att fylla på.'
          }
          action={
            <Row>
              <Button onClick={onOwn}>Ny process</Button>
              {archived === 0 && (
                <Button look="primary" busy={start.isPending} onClick={() => start.mutate({})}>
                  Lägg in grunduppsättningen
                </Button>
              )}
            </Row>
          }
        />
      </Card>
    </>
  )
}
