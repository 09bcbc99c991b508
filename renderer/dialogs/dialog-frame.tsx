import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useApp } from '../session/app-context.tsx';

interface Props {
  readonly title: string;
  readonly className?: string;
  /** A question that has to be answered before anything else goes on. */
  readonly role?: 'alertdialog';
  /** What closing without an answer means, where it is more than closing. */
  readonly onClose?: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** A dialog over the window: its title and what is in it. It stands while the session names it. */
export function DialogFrame({ title, className, role, onClose, children }: Props) {
  const { session } = useApp();
  const close = onClose ?? (() => session.setState({ dialog: null }));
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={close} isDismissable>
      <Modal className={`dialog ${className ?? ''}`}>
        <Dialog {...(role === undefined ? {} : { role })}>
          <Heading slot="title">{title}</Heading>
          {children(close)}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
