DELETE FROM pay_aims
