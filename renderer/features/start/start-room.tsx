import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { runJob, type JobOptions } from '../../lib/client'
import { download } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'
import { Notice, ProgressPanel } from '../../ui'
import { BeginForm } from './begin-form'
import { OpenDialog } from './open-dialog'
import { StartPage } from './start-page'

type Work = { title: string; progress: number | null; message: string }

/** The start page with its work: every way ends in a database that is open, or in a sentence that says why not. */
export function StartRoom() {
  const queries = useQueryClient()
  const [, go] = useLocation()
  const [open, setOpen] = useState<'begin' | 'database' | 'backup' | null>(null)
  const [work, setWork] = useState<Work | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const run = async (title: string, job: (options: JobOptions) => Promise<unknown>) => {
    setOpen(null)
    setProblem(null)
    setWork({ title, progress: null, message: '' })
    try {
      await job({ onProgress: (progress, message) => setWork({ title, progress, message }) })
      await queries.invalidateQueries()
    } catch (cause) {
      setProblem(sentenceOf(cause))
    } finally {
      setWork(null)
    }
  }

  return (
    <>
      <StartPage
        onBegin={() => setOpen('begin')}
        onExample={() => void run('Öppnar exemplet', (options) => runJob('settings.openExample', {}, options))}
        onImport={() => go('/register/import')}
        onTemplate={() =>
          void run('Skriver arbetsboken', async (options) =>
            download(await runJob('register.importTemplate', {}, options)),
          )
        }
        onOpen={() => setOpen('database')}
        onRestore={() => setOpen('backup')}
        message={
          <>
            {work && <ProgressPanel {...work} />}
            {problem && (
              <Notice kind="error" title={problem}>
                Inget har ändrats.
              </Notice>
            )}
          </>
        }
      />
      <BeginForm opened={open === 'begin'} onClose={() => setOpen(null)} />
      {open === 'database' && (
        <OpenDialog
          what="database"
          onClose={() => setOpen(null)}
          onChoose={(file) =>
            void run('Öppnar databasen', (options) => runJob('settings.openDatabase', { file, create: false }, options))
          }
        />
      )}
      {open === 'backup' && (
        <OpenDialog
          what="backup"
          onClose={() => setOpen(null)}
          onChoose={(file) =>
            void run('Återställer säkerhetskopian', (options) => runJob('settings.restore', { file }, options))
          }
        />
      )}
    </>
  )
}
