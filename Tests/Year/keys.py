"""Keys, and the folders that say whose signatures count."""

import subprocess

EXPORT = "ptg-export@v1"
RETURN = "ptg-return@v1"


def make_key(machine):
    """Gives the user of a machine an SSH key."""
    subprocess.run(
        ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", machine.folder.name,
         "-f", str(machine.key)], check=True)


def line_of(machine, signer, namespace):
    """The line of `allowed_signers` by which the key of a machine signs as `signer`."""
    kind, key = (machine.folder / "key.pub").read_text().split()[:2]
    return f'{signer} namespaces="{namespace}" {kind} {key}\n'


def write_trust(machine, lines, recipient):
    """Writes whom a machine believes, and whose exports it takes."""
    (machine.trust / "allowed_signers").write_text("".join(lines))
    (machine.trust / "policy").write_text(f"recipient = {recipient}\n")
    for path in (machine.trust, *machine.trust.iterdir()):
        path.chmod(path.stat().st_mode & ~0o022)


def sign(file, machine, namespace):
    """Signs a file with the key of a machine, in place of the signature that it has."""
    file.with_name(file.name + ".sig").unlink(missing_ok=True)
    subprocess.run(
        ["ssh-keygen", "-q", "-Y", "sign", "-n", namespace, "-f", str(machine.key), str(file)],
        check=True, capture_output=True)
