/** The mark of each kind of thing that happens: always beside its word. */
import type { InteractionType } from '@elinvoima/contracts';
import {
  Building2,
  CalendarDays,
  CircleCheck,
  ClipboardList,
  Footprints,
  Handshake,
  LandPlot,
  Lightbulb,
  Mail,
  Map as MapIcon,
  MessageSquare,
  MessageSquareQuote,
  NotebookPen,
  Phone,
  RefreshCw,
  Signpost,
  Users,
  Video,
} from 'lucide-react';
import type { ReactNode } from 'react';

export const typeMarks: Readonly<Record<InteractionType, ReactNode>> = {
  call: <Phone aria-hidden />,
  email: <Mail aria-hidden />,
  meeting: <Handshake aria-hidden />,
  visit: <Footprints aria-hidden />,
  online: <Video aria-hidden />,
  message: <MessageSquare aria-hidden />,
};

export const kindMarks = {
  event: <CalendarDays aria-hidden />,
  enquiry: <LandPlot aria-hidden />,
  cooperation: <Users aria-hidden />,
  initiative: <Lightbulb aria-hidden />,
  land_use_project: <MapIcon aria-hidden />,
  referral: <Signpost aria-hidden />,
  feedback: <MessageSquareQuote aria-hidden />,
  needs_assessment: <NotebookPen aria-hidden />,
  survey: <ClipboardList aria-hidden />,
  follow_up: <CircleCheck aria-hidden />,
  register_change: <RefreshCw aria-hidden />,
  company: <Building2 aria-hidden />,
} as const;
