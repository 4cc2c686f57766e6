import SnapshotStore

/// How far a held snapshot can be trusted now: its file, and the key that signed its export.
package struct SnapshotProof: Equatable, Sendable {
  package let file: FileProof.Finding
  package let signer: SignerProof.Finding

  package init(file: FileProof.Finding, signer: SignerProof.Finding) {
    self.file = file
    self.signer = signer
  }

  /// Checks the file and the signature; this takes milliseconds where the file was hashed before.
  package static func of(
    _ path: String, _ origin: SnapshotOrigin, in data: DataFolder, trust: TrustFolder
  ) -> SnapshotProof {
    SnapshotProof(
      file: FileProof(of: path).finding,
      signer: SignerProof(origin, in: data, trust: trust).finding)
  }
}

extension SnapshotProof {
  /// Throws where the file has changed since it was built.
  package func checkFile(of path: String) throws(SnapshotChanged) {
    switch file {
    case .unchanged: return
    case .unrecorded:
      throw SnapshotChanged(path: path, finding: "found no SHA-256 recorded beside it")
    case .changed(let found, let recorded):
      throw SnapshotChanged(
        path: path, finding: "found the SHA-256 \(found), expected \(recorded)")
    case .unreadable(let answer): throw SnapshotChanged(path: path, finding: answer)
    }
  }
}

/// An error: the file of a snapshot has changed since it was built.
package struct SnapshotChanged: Error, Equatable, CustomStringConvertible {
  package let path: String
  /// What was found, worded to follow the path.
  package let finding: String

  package var description: String {
    "\(path): \(finding): the file was changed after it was built. Nothing was printed. "
      + "Run 'ptg doctor --rebuild', which builds it again from what was signed."
  }
}
