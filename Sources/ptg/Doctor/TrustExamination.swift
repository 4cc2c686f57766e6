import ExportSync
import Platform
import ThreatDomain
import Wording

/// The part of the examination that checks the trust folder.
struct TrustExamination {
  let folder: TrustFolder
  let words: Words

  typealias Finding = Examination.Finding

  var findings: [Finding] {
    guard folder.isThere else {
      return folder.faults.map { .wrong(words[.doctor(.trustFolder)], "\($0)") }
    }
    return [access, signers, revoked, policy]
  }

  /// The check of the folder and the folders above it.
  private var access: Finding {
    let fault = folder.faults.first { fault in
      folder.path == fault.path || folder.path.hasPrefix(fault.path)
    }
    let subject = words[.doctor(.trustFolder)]
    if let fault { return .wrong(subject, "\(fault)") }
    let access = Files.access(of: folder.path).map {
      words.say.access(folder.path, bits: $0.octal, owner: "\($0.owner)")
    }
    return .ok(subject, access ?? folder.path)
  }

  private func fault(of path: String, _ subject: String) -> Finding? {
    folder.faults.first { $0.path == path }.map { .wrong(subject, "\($0)") }
  }

  private var signers: Finding {
    let subject = words[.doctor(.signers)]
    if let fault = fault(of: folder.signers, subject) { return fault }
    let keys: Int
    do {
      let text = try Files.read(folder.signers, limit: 1 << 20)
      keys = TrustExamination.keys(in: String(decoding: text, as: UTF8.self))
    } catch {
      return .wrong(subject, "\(error).")
    }
    return keys > 0
      ? .ok(subject, words.say.keysListed(folder.signers, keys))
      : .wrong(
        subject,
        words.say.noKeyListed(
          folder.signers, principal: TrustFolder.principal, namespace: TrustFolder.namespace))
  }

  /// How many lines name the centre and its purpose (ssh-keygen(1), ALLOWED SIGNERS).
  private static func keys(in text: String) -> Int {
    text.split(whereSeparator: \.isNewline).count { line in
      let words = line.split { $0 == " " || $0 == "\t" }
      guard words.count >= 3, !line.hasPrefix("#") else { return false }
      let principals = words[0].split(separator: ",")
      return principals.contains { $0 == TrustFolder.principal }
        && words[1].contains("namespaces=\"\(TrustFolder.namespace)\"")
    }
  }

  private var revoked: Finding {
    let subject = words[.doctor(.revokedKeys)]
    if let fault = fault(of: folder.revoked, subject) { return fault }
    return Files.kind(of: folder.revoked) == nil
      ? .ok(subject, words.say.noneRevoked(folder.revoked)) : .ok(subject, folder.revoked)
  }

  private var policy: Finding {
    let subject = words[.doctor(.policy)]
    if let fault = fault(of: folder.policyFile, subject) { return fault }
    do {
      let policy = try folder.policy()
      let recipients = policy.recipients.map(\.recipientWords)
      return .ok(subject, words.say.policyTakes(folder.policyFile, recipients))
    } catch {
      return .wrong(subject, error.finding)
    }
  }
}
