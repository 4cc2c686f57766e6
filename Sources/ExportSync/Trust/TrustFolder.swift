import Platform

/// The folder of trusted keys: `allowed_signers`, `policy`, and `revoked.krl` where keys were
/// revoked.
///
/// A person who can write here can make any export pass. So root or the user must own the folder,
/// its files and the folders above, and no other user may change them (as with sshd's
/// `StrictModes`).
package struct TrustFolder: Equatable, Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The name of the centre in `allowed_signers`.
  package static let principal = "central-export"
  /// The purpose that a signature must have.
  package static let namespace = "ptg-export@v1"

  package var signers: String { "\(path)/allowed_signers" }
  package var revoked: String { "\(path)/revoked.krl" }
  package var policyFile: String { "\(path)/policy" }

  package var isThere: Bool { Files.kind(of: path) != nil }

  /// The content of the folder; throws where another user could have changed it.
  package func open() throws(SyncError) -> TrustStore {
    if let fault = faults.first { throw .configuration("\(fault)") }
    return TrustStore(
      signers: SSHSignature.Signers(
        file: signers, revoked: Files.kind(of: revoked) == nil ? nil : revoked,
        principal: TrustFolder.principal, namespace: TrustFolder.namespace),
      policy: try policy())
  }

  /// The policy of the folder.
  package func policy() throws(SyncError) -> TrustPolicy {
    do {
      let text = try Files.read(policyFile, limit: 1 << 16)
      return try TrustPolicy(String(decoding: text, as: UTF8.self), file: policyFile)
    } catch {
      throw .configuration("\(error).")
    }
  }

  /// The keys by which a principal may sign for a purpose, without a policy.
  ///
  /// A centre takes returns of regions by them; a policy says which exports a machine takes.
  package func signers(
    of principal: String, for namespace: String
  ) throws(SyncError) -> SSHSignature.Signers {
    if let fault = faults(of: [signers]).first { throw .configuration("\(fault)") }
    return SSHSignature.Signers(
      file: signers, revoked: Files.kind(of: revoked) == nil ? nil : revoked,
      principal: principal, namespace: namespace)
  }

  /// What makes the folder unfit, each fault with its remedy.
  package var faults: [TrustFault] { faults(of: [signers, policyFile]) }

  /// - Parameter needed: The files that must be there.
  private func faults(of needed: [String]) -> [TrustFault] {
    guard isThere else {
      return [
        TrustFault(
          path: path, found: "no trust folder", expected: "one with allowed_signers and policy",
          remedy: "Put there what the central team gave you.")
      ]
    }
    guard Files.kind(of: path) == .folder else {
      return [
        TrustFault(
          path: path, found: "no plain folder", expected: "one, and no link to it",
          remedy: "Put the folder itself there.")
      ]
    }
    let files = needed + (Files.kind(of: revoked) == nil ? [] : [revoked])
    return ([path] + foldersAbove).compactMap(TrustFolder.faultOfFolder)
      + files.compactMap(TrustFolder.faultOfFile) + [faultOfMark].compactMap(\.self)
  }

  /// A byte order mark, which ssh-keygen would take as part of the first name in the list of
  /// signers.
  private var faultOfMark: TrustFault? {
    // A list that cannot be read is a fault of its own.
    let start = (try? Files.read(signers, limit: 1 << 20))?.prefix(3) ?? []
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    guard marks.contains(where: start.starts(with:)) else { return nil }
    return TrustFault(
      path: signers, found: "a byte order mark", expected: "plain UTF-8 without one",
      remedy: "Save it so: ssh-keygen does not find the first name behind a mark.")
  }

  private var foldersAbove: [String] {
    var folders: [String] = []
    var folder = path
    while folder != "/", folder != "." {
      folder = Files.folder(of: folder)
      folders.append(folder)
    }
    return folders
  }

  /// The fault of a folder; in a sticky folder such as `/tmp`, no other user can replace a file.
  private static func faultOfFolder(_ path: String) -> TrustFault? {
    guard let access = Files.access(of: path) else {
      return TrustFault(path: path, found: "no folder", expected: "one", remedy: "Make it.")
    }
    return fault(of: path, access, isOpen: access.isWritableByGroupOrOthers && !access.isSticky)
  }

  private static func faultOfFile(_ path: String) -> TrustFault? {
    guard case .regular = Files.kind(of: path), let access = Files.access(of: path) else {
      let found = Files.kind(of: path) == nil ? "no file" : "no plain file"
      return TrustFault(
        path: path, found: found, expected: "one, from the central team",
        remedy: "Put there what the central team gave you.")
    }
    return fault(of: path, access, isOpen: access.isWritableByGroupOrOthers)
  }

  private static func fault(
    of path: String, _ access: Files.Access, isOpen: Bool
  ) -> TrustFault? {
    if !access.isOwnedByRootOrUser {
      return TrustFault(
        path: path, found: "owner \(access.owner)", expected: "root or the user who runs ptg",
        remedy: "Run 'chown root \(path)'.")
    }
    guard isOpen else { return nil }
    return TrustFault(
      path: path, found: "bits \(access.octal)", expected: "no writing by group or others",
      remedy: "Run 'chmod go-w \(path)'.")
  }
}

/// A fault that makes a trust folder unfit, and its remedy.
package struct TrustFault: Equatable, Sendable, CustomStringConvertible {
  package let path: String
  package let found: String
  package let expected: String
  /// The remedy, as a sentence.
  package let remedy: String

  package var description: String { "\(path): found \(found), expected \(expected). \(remedy)" }
}

/// The content of a trust folder that no other user can have changed.
package struct TrustStore: Sendable {
  package let signers: SSHSignature.Signers
  package let policy: TrustPolicy
}
