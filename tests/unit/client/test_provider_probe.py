"""What is found out about model servers, against servers of each kind that fail in each way."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator
from typing import Any

import pytest

from copilot_desktop.client.provider_options import ProviderConfig
from copilot_desktop.client.provider_probe import ProviderProbe
from copilot_desktop.client.provider_problem import ProviderProblem, Trouble
from copilot_desktop.error_text import describe
from tests.support.fake_provider import FLAVORS, KEY, Failure, FakeProvider, Flavor, running

PROBE = ProviderProbe(list_s=20, test_s=20)
IMPATIENT = ProviderProbe(list_s=0.3, test_s=0.3)


def config(it: FakeProvider, key: str = KEY, **more: Any) -> ProviderConfig:
    return ProviderConfig(it.type, it.base_url, key, it.wire_api, **more)


@pytest.fixture
def server() -> Iterator[FakeProvider]:
    with running(FakeProvider()) as it:
        yield it


async def problem_of(it: FakeProvider, key: str = KEY, model: str = "model-one") -> ProviderProblem:
    with pytest.raises(ProviderProblem) as caught:
        await PROBE.test(config(it, key), model)
    return caught.value


@pytest.mark.parametrize("flavor", FLAVORS)
async def test_each_kind_of_server(flavor: Flavor) -> None:
    with running(FakeProvider(flavor)) as it:
        listing = await PROBE.list_models(config(it))
        assert [model.id for model in listing.models] == ["model-one", "model-two"]
        assert await PROBE.test(config(it), "model-two") >= 0
        assert it.keys == [KEY, KEY]
        wrong = await problem_of(it, "another-key-0123456789")
        assert (wrong.trouble, wrong.status) == (Trouble.KEY_REJECTED, 401)
        # It was quoted, and is nowhere.
        assert "another-key" not in wrong.detail + repr(wrong) + " ".join(describe(wrong).lines())
        assert (await problem_of(it, "")).trouble is Trouble.KEY_MISSING
        assert (await problem_of(it, model="model-three")).trouble is Trouble.MODEL_UNKNOWN


async def test_azure_with_a_version_names_the_deployment_in_the_address() -> None:
    with running(FakeProvider("azure")) as it:
        await PROBE.test(config(it, azure_api_version="2024-10-21"), "model-one")
        path = "/openai/deployments/model-one/chat/completions?api-version=2024-10-21"
        assert it.requests[-1][0] == path


@pytest.mark.parametrize(
    ("failure", "trouble"),
    [
        (Failure(403, {"error": {"message": "no"}}), Trouble.KEY_FORBIDDEN),
        (Failure(404, "<html>nothing here</html>"), Trouble.WRONG_PATH),
        (Failure(404, {"error": {"code": "DeploymentNotFound", "message": "x"}}), Trouble.MODEL_UNKNOWN),
        (Failure(404, {"type": "error", "error": {"type": "not_found_error"}}), Trouble.MODEL_UNKNOWN),
        (Failure(404, {"error": 'model "x" not found, try pulling it first'}), Trouble.MODEL_UNKNOWN),
        (Failure(400, {"error": {"message": "Unknown model x"}}), Trouble.MODEL_UNKNOWN),
        (Failure(400, {"error": {"message": "bad things"}}), Trouble.REQUEST_REFUSED),
        (Failure(402, {}), Trouble.NO_CREDIT),
        (Failure(407, ""), Trouble.PROXY),
        (Failure(429, {"error": {"message": "slow down"}}), Trouble.RATE_LIMIT),
        (Failure(429, {"error": {"code": "insufficient_quota"}}), Trouble.NO_CREDIT),
        (Failure(500, "oops"), Trouble.SERVER_FAILED),
        (Failure(503, {"error": {"message": "Loading model"}}), Trouble.SERVER_FAILED),
        (Failure(200, "<html>welcome</html>"), Trouble.NOT_A_MODEL_SERVER),
        (Failure(200, {"hello": "world"}), Trouble.NOT_A_MODEL_SERVER),
        (Failure(200, "[" * 100_000), Trouble.NOT_A_MODEL_SERVER),
        (Failure(200, {"error": {"message": "out of memory"}}), Trouble.SERVER_FAILED),
        (Failure(manner="close"), Trouble.CLOSED),
        (Failure(manner="cut"), Trouble.CLOSED),
        (Failure(manner="garbage"), Trouble.NOT_A_MODEL_SERVER),
    ],
    ids=lambda it: it.value if isinstance(it, Trouble) else "",
)
async def test_each_way_to_fail_has_words_of_its_own(
    server: FakeProvider, failure: Failure, trouble: Trouble
) -> None:
    server.failure = failure
    problem = await problem_of(server)
    assert problem.trouble is trouble
    words = describe(problem)
    assert words.code == f"provider-{trouble.value}"
    assert words.title
    assert words.next_step
    if trouble is not Trouble.MODEL_UNKNOWN:
        with pytest.raises(ProviderProblem) as caught:
            await PROBE.list_models(config(server))
        assert caught.value.trouble in (trouble, Trouble.NOT_A_MODEL_SERVER)


def test_every_trouble_has_words() -> None:
    texts = [describe(ProviderProblem(it, host="h:1", status=418, model="m")) for it in Trouble]
    assert len({text.title for text in texts}) == len(Trouble)
    assert all(text.code != "unexpected" and text.next_step for text in texts)


async def test_a_redirection_is_told_and_never_followed(server: FakeProvider) -> None:
    with running(FakeProvider()) as elsewhere:
        server.failure = Failure(307, "", {"location": f"{elsewhere.base_url}/chat/completions"})
        problem = await problem_of(server)
        assert problem.trouble is Trouble.REDIRECTED
        assert str(elsewhere.port) in problem.detail
        assert elsewhere.requests == []


async def test_a_server_that_says_nothing(server: FakeProvider) -> None:
    server.failure = Failure(manner="hang")
    with pytest.raises(ProviderProblem) as caught:
        await IMPATIENT.test(config(server), "model-one")
    assert caught.value.trouble is Trouble.TIMED_OUT


async def test_it_can_be_given_up(server: FakeProvider) -> None:
    server.failure = Failure(manner="hang")
    asking = asyncio.create_task(PROBE.test(config(server), "model-one"))
    while not server.requests:
        await asyncio.sleep(0.005)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking


async def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nobody = ProviderConfig("openai", f"http://127.0.0.1:{taken.getsockname()[1]}/v1")
        with pytest.raises(ProviderProblem) as caught:
            await PROBE.list_models(nobody)
    assert caught.value.trouble is Trouble.REFUSED


@pytest.mark.parametrize("address", ["http://", "http://[::1", "http://127.0.0.1:99999/v1", "http://a b/v1"])
async def test_what_is_no_address(address: str) -> None:
    with pytest.raises(ProviderProblem) as caught:
        await PROBE.list_models(ProviderConfig("openai", address))
    assert caught.value.trouble in (Trouble.BAD_ADDRESS, Trouble.NAME_UNKNOWN)


async def test_a_name_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(ProviderProblem) as caught:
        await PROBE.list_models(ProviderConfig("openai", "http://models.invalid/v1"))
    assert caught.value.trouble is Trouble.NAME_UNKNOWN


async def test_tls_where_there_is_none(server: FakeProvider) -> None:
    secure = ProviderConfig("openai", server.base_url.replace("http:", "https:"), KEY)
    with pytest.raises(ProviderProblem) as caught:
        await PROBE.list_models(secure)
    assert caught.value.trouble is Trouble.NOT_TLS


async def test_a_certificate_that_nobody_vouches_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> Any:
        error = ssl.SSLCertVerificationError(1, "certificate verify failed")
        error.verify_message = "self-signed certificate"
        raise error

    monkeypatch.setattr(ssl.SSLContext, "wrap_socket", refuse)
    with running(FakeProvider()) as it, pytest.raises(ProviderProblem) as caught:
        await PROBE.list_models(ProviderConfig("openai", it.base_url.replace("http:", "https:"), KEY))
    assert (caught.value.trouble, caught.value.detail) == (Trouble.CERTIFICATE, "self-signed certificate")


async def test_a_proxy_is_used_for_others_and_never_for_this_computer(
    server: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with running(FakeProvider()) as proxy:
        for name in ("http_proxy", "https_proxy"):
            monkeypatch.setenv(name, f"http://me:pass-word@127.0.0.1:{proxy.port}")
        await PROBE.list_models(config(server))
        assert proxy.requests == []
        await PROBE.list_models(ProviderConfig("openai", "http://models.example/v1", KEY))
        assert proxy.requests == [("http://models.example:80/v1/models", None)]
        assert proxy.headers[-1]["proxy-authorization"].startswith("Basic ")
        # This one lets nobody through.
        with pytest.raises(ProviderProblem) as caught:
            await PROBE.list_models(ProviderConfig("openai", "https://models.example/v1", KEY))
        assert caught.value.trouble is Trouble.PROXY
    with pytest.raises(ProviderProblem) as caught:
        await PROBE.list_models(ProviderConfig("openai", "http://models.example/v1", KEY))
    assert caught.value.trouble is Trouble.PROXY


async def test_headers_are_sent_along(server: FakeProvider) -> None:
    await PROBE.list_models(config(server, headers={"X-Team": "red"}))
    assert server.headers[-1]["x-team"] == "red"


async def test_ollama_tells_more_of_its_models() -> None:
    details = {
        "qwen": {"capabilities": ["completion", "tools"], "model_info": {"qwen2.context_length": 32768}},
        "nomic": {"capabilities": ["embedding"], "model_info": {"bert.context_length": 2048}},
        "tiny": {"capabilities": ["completion"]},
    }
    with running(FakeProvider(key="", models=("qwen", "nomic", "tiny", "gone"), details=details)) as it:
        listing = await PROBE.list_models(config(it, ""), kind="ollama")
    told = {model.id: (model.context_tokens, model.is_chat, model.uses_tools) for model in listing.models}
    assert told == {
        "qwen": (32768, True, True),
        "nomic": (2048, False, False),
        "tiny": (0, True, False),
        "gone": (0, True, None),
    }


async def test_lm_studio_has_a_list_of_its_own() -> None:
    models = ({"id": "a", "type": "llm", "max_context_length": 8192}, {"id": "b", "type": "embeddings"})
    with running(FakeProvider(key="", models=models)) as it:
        listing = await PROBE.list_models(config(it, ""), kind="lm-studio")
        assert [path for path, _ in it.requests] == ["/api/v0/models"]
    assert [(model.id, model.context_tokens, model.is_chat) for model in listing.models] == [
        ("a", 8192, True),
        ("b", 0, False),
    ]


@pytest.mark.parametrize(
    ("rows", "ids"),
    [
        (({"id": "a"}, {"id": 5}, 7, None, {"id": ""}, {"id": "a"}), ["a"]),
        (({"id": "bad\nname"}, {"id": "x" * 500}, {"model": "m"}), ["m"]),
        (("text-embedding-3-small", "gpt-5", "whisper-1"), ["text-embedding-3-small", "gpt-5", "whisper-1"]),
    ],
)
async def test_odd_lists(rows: tuple[Any, ...], ids: list[str], server: FakeProvider) -> None:
    server.failure = Failure(200, {"data": rows})
    if isinstance(rows[0], str):
        server.failure, server.models = None, rows
    listing = await PROBE.list_models(config(server))
    assert [model.id for model in listing.models] == ids
    assert [it.id for it in listing.models if it.is_chat] == [it for it in ids if it in ("a", "m", "gpt-5")]


async def test_local_servers_are_found_on_this_computer() -> None:
    guarded = FakeProvider(key="another-key-1")
    web = FakeProvider(failure=Failure(200, "<html>"))
    llama = FakeProvider(key="", models=({"id": "m", "owned_by": "llamacpp"},))
    with running(FakeProvider(key="")) as ollama, running(guarded), running(web), running(llama):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            ports = (
                (ollama.port, "ollama"),
                (guarded.port, "lm-studio"),
                (web.port, "compatible"),
                (llama.port, "compatible"),
                (taken.getsockname()[1], "compatible"),
            )
            found = await PROBE.find_local(ports)
        assert [server.kind for server in found] == ["ollama", "lm-studio", "llama-cpp"]
        assert [len(server.models) for server in found] == [2, 0, 1]
        assert found[0].base_url == ollama.base_url
        # Nobody is given a key that was not named for them.
        assert set(ollama.keys + guarded.keys + web.keys + llama.keys) == {""}
