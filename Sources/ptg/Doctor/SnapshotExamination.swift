import ExportSync
import Platform
import SQLiteFile
import SnapshotStore

/// The part of the examination that checks the current snapshot.
struct SnapshotExamination {
  private let environment: Environment
  private let data: DataFolder

  typealias Finding = Examination.Finding

  init(_ environment: Environment, data: DataFolder) {
    self.environment = environment
    self.data = data
  }

  /// Whether the file has changed since it was built, and whether its signer is still valid.
  var findings: [Finding] {
    guard let path = data.currentSnapshot else {
      guard Files.kind(of: data.currentLink) == nil else {
        return [
          .wrong(
            "snapshot", "\(data.currentLink) leads to no snapshot. Run 'ptg sync SOURCE'.")
        ]
      }
      return [.ok("snapshot", "none yet; ptg sync loads one")]
    }
    let origin: SnapshotOrigin
    do {
      origin = try Snapshot.origin(of: path)
    } catch {
      return [.wrong("snapshot", "\(path): \(error.answer). Run 'ptg sync'.")]
    }
    let proof = SnapshotProof.of(path, origin, in: data, trust: environment.trustFolder)
    return [file(path, proof.file), signer(proof.signer)]
  }

  private func file(_ path: String, _ finding: FileProof.Finding) -> Finding {
    switch finding {
    case .unchanged where Snapshot.isOfAnotherForm(path),
      .unrecorded where Snapshot.isOfAnotherForm(path):
      return .wrong(
        "snapshot", "\(path): another ptg built it; the next ptg, print or sync builds it again.")
    case .changed, .unreadable, .unrecorded:
      return .wrong("snapshot", "\(path): \(finding.inWords). Run 'ptg doctor --rebuild'.")
    case .unchanged:
      do {
        _ = try Snapshot.header(of: path)
        return .ok("snapshot", "\(path): \(finding.inWords)")
      } catch {
        return .wrong("snapshot", "\(path): \(error.answer).")
      }
    }
  }

  private func signer(_ finding: SignerProof.Finding) -> Finding {
    switch finding {
    case .trusted, .notSigned, .notKept: .ok("signature", finding.inWords)
    case .revoked, .expired, .unlisted, .broken:
      .wrong("signature", "\(finding.inWords). Ask the central team, then run 'ptg sync'.")
    case .unchecked: .wrong("signature", finding.inWords)
    }
  }

  /// The comparison of the current snapshot with one that is built now from the signed objects.
  var rebuilt: Finding {
    guard let path = data.currentSnapshot else {
      return .wrong("rebuild", "found no snapshot to compare. Run 'ptg sync'.")
    }
    let progress = environment.isErrorsTerminal ? ProgressReport(environment) : nil
    defer { progress?.end() }
    let renewal = SnapshotRenewal(
      of: data, trust: environment.trustFolder, now: environment.now(),
      report: { progress?.update($0) })
    do {
      switch try renewal.compare(path) {
      case .same(let objects):
        return .ok("rebuild", "\(path): the same as built now from \(objects) held objects")
      case .different(let tables, let new):
        let which =
          tables.isEmpty
          ? "no table, but the file" : tables.map(\.description).joined(separator: "; ")
        return .wrong(
          "rebuild",
          "\(path): found differences in \(which). \(new), built now from what was signed, is in "
            + "use; the old file was set aside beside it.")
      }
    } catch {
      return .wrong("rebuild", error.finding)
    }
  }
}
