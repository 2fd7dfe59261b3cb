"""The routes table: every `POST /v1/<name>`, what it takes and what it answers."""

from typing import NamedTuple

from afterword.contract import imports, notes
from afterword.contract import replies as answer
from afterword.contract import requests as ask
from afterword.contract.base import Done, Nothing, Wire
from afterword.contract.due import DueReply, DueRequest, FeedReply, FeedRequest, TodoRequest
from afterword.contract.exports import ExportReply, ExportRequest
from afterword.contract.profile import VerdictRequest
from afterword.contract.sightings import SightingsRequest
from afterword.contract.timeline import TimelineReply, TimelineRequest
from afterword.contract.verdict import Verdict

PREFIX = "/v1/"


class Route(NamedTuple):
    """One line of the table. `writes` routes may be queued by a client and sent once."""

    name: str
    request: type[Wire]
    reply: type[Wire]
    text: str
    signed: bool = True
    writes: bool = False

    @property
    def path(self) -> str:
        return PREFIX + self.name


ROUTES: tuple[Route, ...] = (
    Route("hello", ask.HelloRequest, ask.HelloReply, "The service proves itself.", signed=False),
    Route("verdict", VerdictRequest, Verdict, "Is it time to connect with this person?"),
    Route("confirm", ask.ConfirmRequest, Done, "This profile is, or is not, that person.", writes=True),
    Route("log", ask.LogRequest, answer.Logged, "Person, application and interview in one.", writes=True),
    Route("update", ask.UpdateRequest, Done, "Correct what was logged.", writes=True),
    Route("forget", ask.ForgetRequest, Done, "Remove every trace of a person.", writes=True),
    Route("merge", ask.MergeRequest, Done, "These two are one person.", writes=True),
    Route("decline", ask.DeclineRequest, Done, "Leave it as it is in the log.", writes=True),
    Route("undo", ask.UndoRequest, Done, "Take back the last change.", writes=True),
    Route("outcome", ask.OutcomeRequest, Done, "What came of an application.", writes=True),
    Route("suggested", ask.SuggestedRequest, Done, "They suggested connecting.", writes=True),
    Route("invitation", ask.InvitationRequest, Done, "A step of the invitation.", writes=True),
    Route(
        "import", imports.ImportRequest, imports.ImportReply, "What files bring, page by page.", writes=True
    ),
    Route("note", notes.NoteRequest, notes.NoteReply, "A draft, or a check of one."),
    Route("list", ask.ListRequest, answer.ListReply, "Everybody and every application."),
    Route("show", ask.ShowRequest, answer.ShowReply, "All that is known of one person."),
    Route("due", DueRequest, DueReply, "What to do next, and when."),
    Route("todo", TodoRequest, Done, "Done with a thing to do, later, or never.", writes=True),
    Route("feed", FeedRequest, FeedReply, "The calendar file of what is due."),
    Route("timeline", TimelineRequest, TimelineReply, "The picture of the process, one lane an application."),
    Route("export", ExportRequest, ExportReply, "The whole log as the text of a file."),
    Route("policy", ask.PolicyRequest, answer.PolicyReply, "Which rules apply.", writes=True),
    Route("language", notes.LanguageRequest, notes.LanguageReply, "The language of notes.", writes=True),
    Route("watch", ask.WatchRequest, answer.WatchReply, "Answers when the log has changed."),
    Route("clients", Nothing, answer.ClientsReply, "Who may ask."),
    Route("pair", ask.PairRequest, answer.PairReply, "Open the pairing window."),
    Route("unpair", ask.UnpairRequest, Done, "Revoke a client."),
    Route("sightings", SightingsRequest, Done, "What a browser misses in LinkedIn's pages."),
    Route("doctor", ask.DoctorRequest, answer.DoctorReply, "How the service is."),
    Route("shutdown", Nothing, Done, "Stop the service."),
)
