import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'

interface DialogProps {
  title: string
  opened: boolean
  onClose: () => void
  /** 440 px, or 640 for forms with two columns. */
  wide?: boolean
  children: ReactNode
}

/** A short form over the page. Not for things one must read from the page at the same time: there, a SidePanel. */
export function Dialog({ title, opened, onClose, wide, children }: DialogProps) {
  return (
    <Modal title={title} opened={opened} onClose={onClose} size={wide ? '40rem' : '27.5rem'}>
      {children}
    </Modal>
  )
}
