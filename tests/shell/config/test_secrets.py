"""Promise 9 at the source: secrets are read where they are kept, and nothing ever shows them."""

import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from accountsd.config import secret
from accountsd.config.secret import Credential, Environment, Secret, SecretCommand, SecretFile
from accountsd.errors import SecretUnavailable
from tests.shell.config.shelf import Shelf

PASSWORD = "correct horse battery staple"


def kept(folder: Path, text: str = f"{PASSWORD}\n", mode: int = 0o600) -> Path:
    """A file that holds a secret."""
    path = folder / "secret"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def why(source: Secret) -> str:
    """Why it cannot be read; the secret must not be in the message nor in the traceback."""
    with pytest.raises(SecretUnavailable) as refused:
        source.read()
    shown = "".join(traceback.format_exception(refused.value))
    assert PASSWORD not in shown
    return str(refused.value)


def test_a_systemd_credential(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It stands in a folder that only the service sees."""
    kept(tmp_path)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert Credential("secret").read() == PASSWORD


def test_a_credential_outside_systemd(monkeypatch: pytest.MonkeyPatch) -> None:
    """By hand there are no credentials; the message names the other ways."""
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    assert why(Credential("secret")).endswith("or name the password by env, file or command")


def test_a_credential_that_the_unit_does_not_load(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message is the line to add."""
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert "LoadCredential=mailbox:/etc/accountsd/secrets/mailbox" in why(Credential("mailbox"))


def test_an_environment_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set, empty, and not set."""
    monkeypatch.setenv("ACCOUNTS_PASSWORD", PASSWORD)
    assert Environment("ACCOUNTS_PASSWORD").read() == PASSWORD
    monkeypatch.setenv("ACCOUNTS_PASSWORD", "")
    assert "is empty" in why(Environment("ACCOUNTS_PASSWORD"))
    monkeypatch.delenv("ACCOUNTS_PASSWORD")
    assert "is not set" in why(Environment("ACCOUNTS_PASSWORD"))


def test_a_file(tmp_path: Path) -> None:
    """Its first line; editors end files with a line break, on Windows with two letters."""
    assert SecretFile(kept(tmp_path)).read() == PASSWORD
    assert SecretFile(kept(tmp_path, f"{PASSWORD}\r\nuser: accounts\n")).read() == PASSWORD


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644, 0o610])
def test_a_file_that_others_can_touch_is_refused(tmp_path: Path, mode: int) -> None:
    """Whoever may read the file may read the mail; the remedy is a command to type."""
    assert why(SecretFile(kept(tmp_path, mode=mode))) == (
        "secret can be read by others than its owner: chmod 600 secret"
    )


def test_a_file_that_holds_no_secret(tmp_path: Path) -> None:
    """Missing, a folder, empty, binary, far too large."""
    assert "cannot be read (No such file or directory)" in why(SecretFile(tmp_path / "none"))
    assert "is no file" in why(SecretFile(tmp_path))
    assert "is empty" in why(SecretFile(kept(tmp_path, "\n")))
    assert "holds no text" in why(SecretFile(kept(tmp_path, f"{PASSWORD}\x00")))
    assert "holds more than a secret" in why(SecretFile(kept(tmp_path, PASSWORD * 4000)))
    path = kept(tmp_path)
    path.write_bytes(PASSWORD.encode() + b"\xff\n")
    assert "holds no text" in why(SecretFile(path))


def test_a_command() -> None:
    """What it prints first; `pass` prints more below."""
    assert SecretCommand(("printf", f"{PASSWORD}\\nlogin: tony\\n")).read() == PASSWORD


def test_a_command_is_read_by_no_shell(tmp_path: Path) -> None:
    """What looks like shell is an argument."""
    assert (
        SecretCommand(("echo", f"$(touch {tmp_path}/oops)")).read() == f"$(touch {tmp_path}/oops)"
    )
    assert not (tmp_path / "oops").exists()


def test_a_command_that_fails() -> None:
    """What it had printed is not repeated, on neither stream."""
    assert why(SecretCommand(("sh", "-c", f"echo {PASSWORD}; echo {PASSWORD} >&2; exit 3"))) == (
        "the command sh failed with exit code 3: try it as the user of accountsd"
    )
    assert "cannot be started (No such file or directory)" in why(
        SecretCommand(("no-such-command",))
    )
    assert "is empty" in why(SecretCommand(("true",)))


def test_a_command_that_waits_for_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase prompt must not hold up the daemon."""
    monkeypatch.setattr(secret, "PATIENCE", 0.05)
    assert "does it wait for a person?" in why(SecretCommand(("sleep", "30")))


def test_nothing_of_a_secret_is_in_the_settings(shelf: Shelf) -> None:
    """Settings say where a secret is kept; they never hold it, so that a repr cannot show it."""
    kept(shelf.folder)
    shelf.edit("config.yaml", "{credential: mailbox-password}", "{file: secret}")
    settings = shelf.load().settings
    assert settings is not None
    login = settings.mailbox.imap.login
    assert isinstance(login, SecretFile)
    assert login.read() == PASSWORD
    assert PASSWORD not in repr(settings)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("{credential: mailbox-password}", PASSWORD),
        lambda text: text.replace("{credential: mailbox-password}", f"\n    {PASSWORD}"),
        lambda text: text.replace("{credential: mailbox-password}", f"\n    {PASSWORD}: x"),
        lambda text: text.replace("{credential: mailbox-password}", f"{PASSWORD}: x"),
        lambda text: text.replace("{credential: mailbox-password}", f'"{PASSWORD}'),
        lambda text: text.replace("{credential: mailbox-password}", f"[{PASSWORD}]"),
        lambda text: text.replace("{credential: mailbox-password}", f"{{plain: {PASSWORD}}}"),
        lambda text: text.replace("{credential: mailbox-password}", f"{{{PASSWORD}}}"),
        lambda text: text.replace("{credential: mailbox-password}", f"!!secret {PASSWORD}"),
        lambda text: text.replace("password: {cred", f"password: {PASSWORD}\n  password: {{cred"),
        lambda text: text.replace("imap: {", f"imap: {{password: {PASSWORD}, "),
        lambda text: text.replace(
            "password: {", f"oauth: {{client_secret: {PASSWORD}}}\n  password: {{"
        ),
    ],
)
def test_a_password_written_into_the_book_is_not_repeated(
    shelf: Shelf, spoil: Callable[[str], str]
) -> None:
    """Problems are printed, logged and mailed: the line they show has the secret masked."""
    config = shelf.folder / "config.yaml"
    shelf.write("config.yaml", spoil(config.read_text(encoding="utf-8")))
    loaded = shelf.load()
    assert loaded.problems
    assert PASSWORD not in repr(loaded.problems)
    assert "horse" not in repr(loaded.problems)
